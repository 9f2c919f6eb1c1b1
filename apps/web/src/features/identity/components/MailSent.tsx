import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { PageHeader } from '~/shared/components/PageHeader';

/** The same words whether or not the address has an account: nobody learns who is registered. */
export function MailSent({ email }: { email: string }) {
  const { t } = useTranslation('identity');
  return (
    <div role="status">
      <PageHeader title={t('mailSent.title')} />
      <p>{t('mailSent.text', { email })}</p>
      <p>{t('mailSent.wait')}</p>
      <p>
        <Link to="/login">{t('backToLogin')}</Link>
      </p>
    </div>
  );
}
