import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PageHeader } from '~/shared/components/PageHeader';
import { PageSkeleton } from '~/shared/components/PageSkeleton';
import { useVerifyEmail } from '../api';
import { LinkRefused } from '../components/LinkRefused';
import { homeAddress, takeReturnTo } from '../return-to';

/** The link of the sign-up mail is used at once, and the person goes on to where they were going. */
export function VerifyPage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const verify = useVerifyEmail();
  const sent = useRef(false);
  const { mutate } = verify;
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    mutate({ token }, { onSuccess: (me) => void navigate(takeReturnTo() ?? homeAddress(me), { replace: true }) });
  }, [mutate, navigate, token]);
  return (
    <>
      <PageHeader title={t('verify.title')} />
      {verify.error ? <LinkRefused error={verify.error} /> : <PageSkeleton rows={2} />}
    </>
  );
}
