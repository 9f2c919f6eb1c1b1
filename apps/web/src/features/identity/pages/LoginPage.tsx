import { useQuery } from '@tanstack/react-query';
import { Button, Divider, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { meQuery } from '~/shared/api/me';
import { hasCode } from '~/shared/api/problem';
import { setupQuery } from '~/shared/api/setup';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Link } from '~/shared/components/Link';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { oidcQuery, useLogin, useSendLoginLink } from '../api';
import { AuthForm } from '../components/AuthForm';
import { EmailField, PasswordField } from '../components/fields';
import { MailSent } from '../components/MailSent';
import { homeAddress, rememberReturnTo, safeReturnTo } from '../return-to';

interface Entries {
  email: string;
  password: string;
  code?: string;
}

export function LoginPage() {
  const { t } = useTranslation(['identity', 'errors']);
  const { to } = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const returnTo = safeReturnTo(search.get('returnTo'));
  const [form] = Form.useForm<Entries>();
  const [needsCode, setNeedsCode] = useState(false);
  const me = useQuery(meQuery);
  const setup = useQuery(setupQuery);
  const oidc = useQuery(oidcQuery);
  const login = useLogin();
  const link = useSendLoginLink();

  const send = (entries: Entries) =>
    login.mutate(
      { email: entries.email, password: entries.password, ...(entries.code ? { code: entries.code.trim() } : {}) },
      {
        onSuccess: (who) => void navigate(returnTo ?? homeAddress(who), { replace: true }),
        onError: (error) => hasCode(error, 'auth.code-required') && setNeedsCode(true),
      },
    );
  const mailLink = async () => {
    const { email } = await form.validateFields(['email']);
    rememberReturnTo(returnTo);
    link.mutate({ email, ...(returnTo ? { returnTo } : {}) });
  };

  if (setup.data?.needed) return <Navigate replace to={to('/setup')} />;
  if (me.data && login.isIdle) return <Navigate replace to={returnTo ?? homeAddress(me.data)} />;
  if (link.isSuccess) return <MailSent email={form.getFieldValue('email')} />;
  const refusal = login.error && !(hasCode(login.error, 'auth.code-required') && !login.variables?.code);

  return (
    <>
      <PageHeader title={t('login.title')} lead={returnTo ? t('login.thenBack') : undefined} />
      <AuthForm<Entries>
        form={form}
        name="login"
        submit={needsCode ? t('login.confirm') : t('login.button')}
        error={refusal ? login.error : null}
        sending={login.isPending}
        onSend={send}
      >
        {link.error && <ErrorNote error={link.error} />}
        <EmailField autoFocus />
        <PasswordField />
        {needsCode && (
          <Form.Item
            name="code"
            label={t('login.code')}
            extra={t('login.codeHint')}
            rules={[{ required: true, message: t('errors:field.required') }]}
          >
            <Input size="large" autoFocus autoComplete="one-time-code" inputMode="text" />
          </Form.Item>
        )}
        <p style={{ marginTop: 0, textAlign: 'right' }}>
          <Link to="/forgot">{t('login.forgot')}</Link>
        </p>
      </AuthForm>
      <Divider plain>{t('login.or')}</Divider>
      <Button size="large" block loading={link.isPending} onClick={() => void mailLink().catch(() => {})}>
        {t('login.link')}
      </Button>
      {oidc.data?.enabled && (
        <Button
          size="large"
          block
          style={{ marginTop: 12 }}
          href={`/api/auth/oidc/start${returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : ''}`}
        >
          {t('login.oidc', { label: oidc.data.label ?? 'OpenID' })}
        </Button>
      )}
      <p style={{ marginTop: 28 }}>
        {t('login.new')}{' '}
        <Link to={`/sign-up${returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : ''}`}>{t('login.signUp')}</Link>
      </p>
    </>
  );
}
