import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { browserTimeZone } from '~/shared/time/zone-names';
import { invitationQuery, useRedeemInvitation } from '../api';
import { AuthForm } from '../components/AuthForm';
import { NameField, NewPasswordField } from '../components/fields';
import { homeAddress } from '../return-to';

export function InvitationPage() {
  const { t } = useTranslation(['identity', 'common']);
  const { say, locale, path } = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const look = useQuery(invitationQuery(token));
  const redeem = useRedeemInvitation();
  const me = useMe();
  const accept = (entries: { name?: string; password?: string }) =>
    redeem.mutate(
      { token, ...entries, ...(entries.name ? { locale, timeZone: browserTimeZone() } : {}) },
      { onSuccess: (who) => void navigate(homeAddress(who), { replace: true }) },
    );
  const back = `/${path}/invitation?token=${encodeURIComponent(token)}`;

  return (
    <Loaded query={look} page>
      {(invitation) => (
        <>
          <PageHeader
            title={t('invitation.title', { organisation: say(invitation.organisation.name) })}
            lead={t('invitation.lead', { email: invitation.email, role: t(`common:role.${invitation.role}`) })}
          />
          {!invitation.hasAccount ? (
            <AuthForm<{ name: string; password: string }>
              name="invitation"
              submit={t('invitation.button')}
              error={redeem.error}
              sending={redeem.isPending}
              onSend={accept}
            >
              <NameField />
              <NewPasswordField label={t('field.password')} />
            </AuthForm>
          ) : me ? (
            <>
              {redeem.error && <ErrorNote error={redeem.error} />}
              <Button type="primary" size="large" block loading={redeem.isPending} onClick={() => accept({})}>
                {t('invitation.button')}
              </Button>
            </>
          ) : (
            <ButtonLink type="primary" size="large" block to={`/login?returnTo=${encodeURIComponent(back)}`}>
              {t('invitation.login')}
            </ButtonLink>
          )}
        </>
      )}
    </Loaded>
  );
}
