import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { PageHeader } from '~/shared/components/PageHeader';
import { useSendReset } from '../api';
import { AuthForm } from '../components/AuthForm';
import { EmailField } from '../components/fields';
import { MailSent } from '../components/MailSent';

export function ForgotPage() {
  const { t } = useTranslation('identity');
  const send = useSendReset();
  if (send.isSuccess) return <MailSent email={send.variables.email} />;
  return (
    <>
      <PageHeader title={t('forgot.title')} lead={t('forgot.lead')} />
      <AuthForm<{ email: string }>
        name="forgot"
        submit={t('forgot.button')}
        error={send.error}
        sending={send.isPending}
        onSend={(entries) => send.mutate(entries)}
      >
        <EmailField autoFocus />
      </AuthForm>
      <p style={{ marginTop: 24 }}>
        <Link to="/login">{t('backToLogin')}</Link>
      </p>
    </>
  );
}
