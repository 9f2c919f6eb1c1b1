import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Link } from '~/shared/components/Link';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { useCreateOffering } from '../api';
import { OfferingForm } from '../components/OfferingForm';
import { freshEntries } from '../entries';

export function NewOfferingPage() {
  const { t } = useTranslation('offerings');
  const { to } = useLanguage();
  const navigate = useNavigate();
  const timeZone = useTimeZone();
  const create = useCreateOffering();
  return (
    <>
      <PageHeader title={t('newTitle')} above={<Link to="/offerings">{t('title')}</Link>} />
      <OfferingForm
        draftKey="offering.new"
        initial={freshEntries(timeZone)}
        submit={t('create')}
        error={create.error}
        sending={create.isPending}
        onSend={async (entries) => {
          const { data } = await create.mutateAsync(entries);
          await navigate(to(`/offerings/${data.id}`));
        }}
      />
    </>
  );
}
