import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { ErrorState } from '~/shared/components/ErrorState';

/** A mailed link that leads nowhere any more, and the way to a new one. */
export function LinkRefused({ error }: { error: unknown }) {
  const { t } = useTranslation('identity');
  return (
    <>
      <ErrorState error={error} />
      <ButtonLink type="primary" block size="large" to="/login">
        {t('backToLogin')}
      </ButtonLink>
    </>
  );
}
