import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { PageHeader } from '~/shared/components/PageHeader';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div style={{ maxWidth: 640, margin: '72px auto', padding: '0 20px' }}>
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <ButtonLink type="primary" to="">
        {t('notFound.home')}
      </ButtonLink>
    </div>
  );
}
