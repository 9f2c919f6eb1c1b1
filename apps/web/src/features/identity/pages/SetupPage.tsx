import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { setupQuery } from '~/shared/api/setup';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { browserTimeZone } from '~/shared/time/zone-names';
import { useSetup } from '../api';
import { AuthForm } from '../components/AuthForm';
import { EmailField, NameField, NewPasswordField } from '../components/fields';

interface Entries {
  name: string;
  email: string;
  password: string;
}

/** The first visitor of an empty installation becomes the platform's operator. */
export function SetupPage() {
  const { t } = useTranslation('identity');
  const { locale, to } = useLanguage();
  const navigate = useNavigate();
  const needed = useQuery(setupQuery);
  const setup = useSetup();
  return (
    <Loaded query={needed}>
      {(answer) =>
        answer.needed || setup.isSuccess ? (
          <>
            <PageHeader title={t('setup.title')} lead={t('setup.lead')} />
            <AuthForm<Entries>
              name="setup"
              submit={t('setup.button')}
              error={setup.error}
              sending={setup.isPending}
              onSend={(entries) =>
                setup.mutate(
                  { ...entries, locale, timeZone: browserTimeZone() },
                  { onSuccess: () => void navigate(to('/organisations'), { replace: true }) },
                )
              }
            >
              <NameField />
              <EmailField />
              <NewPasswordField label={t('field.password')} />
            </AuthForm>
          </>
        ) : (
          <Navigate replace to={to('/login')} />
        )
      }
    </Loaded>
  );
}
