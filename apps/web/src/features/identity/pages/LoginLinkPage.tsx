import { Form, Input } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { hasCode } from '~/shared/api/problem';
import { PageHeader } from '~/shared/components/PageHeader';
import { PageSkeleton } from '~/shared/components/PageSkeleton';
import { useRedeemLoginLink } from '../api';
import { AuthForm } from '../components/AuthForm';
import { LinkRefused } from '../components/LinkRefused';
import { homeAddress, safeReturnTo, takeReturnTo } from '../return-to';

/** A mailed link is used at once; who has a second step is asked for it. */
export function LoginLinkPage() {
  const { t } = useTranslation(['identity', 'errors']);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const redeem = useRedeemLoginLink();
  const sent = useRef(false);
  const { mutate } = redeem;

  const send = useCallback(
    (code?: string) =>
      mutate(
        { token, ...(code ? { code } : {}) },
        {
          onSuccess: (me) => {
            const remembered = takeReturnTo();
            void navigate(safeReturnTo(me.returnTo) ?? remembered ?? homeAddress(me), { replace: true });
          },
        },
      ),
    [mutate, navigate, token],
  );
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    send();
  }, [send]);

  const asksForCode = hasCode(redeem.error, 'auth.code-required') || Boolean(redeem.variables?.code);
  if (asksForCode) {
    return (
      <>
        <PageHeader title={t('loginLink.title')} />
        <AuthForm<{ code: string }>
          name="login-link"
          submit={t('login.confirm')}
          error={hasCode(redeem.error, 'auth.code-required') ? null : redeem.error}
          sending={redeem.isPending}
          onSend={({ code }) => send(code.trim())}
        >
          <Form.Item
            name="code"
            label={t('login.code')}
            extra={t('login.codeHint')}
            rules={[{ required: true, message: t('errors:field.required') }]}
          >
            <Input size="large" autoFocus autoComplete="one-time-code" />
          </Form.Item>
        </AuthForm>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('loginLink.title')} />
      {redeem.error ? <LinkRefused error={redeem.error} /> : <PageSkeleton rows={2} />}
    </>
  );
}
