import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { PageHeader } from '~/shared/components/PageHeader';
import { useReset } from '../api';
import { AuthForm } from '../components/AuthForm';
import { NewPasswordField } from '../components/fields';

export function ResetPage() {
  const { t } = useTranslation('identity');
  const [search] = useSearchParams();
  const reset = useReset();
  if (reset.isSuccess) {
    return (
      <div role="status">
        <PageHeader title={t('reset.doneTitle')} lead={t('reset.doneText')} />
        <ButtonLink type="primary" size="large" block to="/login">
          {t('login.button')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <>
      <PageHeader title={t('reset.title')} lead={t('reset.lead')} />
      <AuthForm<{ password: string }>
        name="reset"
        submit={t('reset.button')}
        error={reset.error}
        sending={reset.isPending}
        onSend={({ password }) => reset.mutate({ token: search.get('token') ?? '', password })}
      >
        <NewPasswordField />
      </AuthForm>
    </>
  );
}
