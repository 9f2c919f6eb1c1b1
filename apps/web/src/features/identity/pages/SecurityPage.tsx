import { useTranslation } from 'react-i18next';
import { PageHeader } from '~/shared/components/PageHeader';
import { LoginList } from '../components/LoginList';
import { PasswordPanel } from '../components/PasswordPanel';
import { TotpPanel } from '../components/TotpPanel';

export function SecurityPage() {
  const { t } = useTranslation('identity');
  return (
    <>
      <PageHeader title={t('security.title')} lead={t('security.lead')} />
      <PasswordPanel />
      <TotpPanel />
      <LoginList />
    </>
  );
}
