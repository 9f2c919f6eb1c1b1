import { useQuery } from '@tanstack/react-query';
import { App, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { offeringQuery } from '~/shared/sessions/api';
import type { OfferingResource } from '~/shared/sessions/types';
import { useEditOffering } from '../api';
import { OfferingForm } from '../components/OfferingForm';
import { entriesOf } from '../entries';

export function OfferingPage() {
  const { id = '' } = useParams();
  const offering = useQuery({ ...offeringQuery(id), refetchOnWindowFocus: false });
  return (
    <Loaded query={offering} page>
      {(resource) => <Page key={resource.data.version} offering={resource} />}
    </Loaded>
  );
}

function Page({ offering: { data, abilities } }: { offering: OfferingResource }) {
  const { t } = useTranslation(['offerings', 'common']);
  const { say } = useLanguage();
  const { message } = App.useApp();
  const edit = useEditOffering(data);
  return (
    <>
      <PageHeader
        title={say(data.title)}
        above={<Link to="/offerings">{t('title')}</Link>}
        actions={
          <>
            <Tag color={data.published ? 'success' : 'default'}>
              {data.published ? t('state.published') : t('state.draft')}
            </Tag>
            {data.published && <ButtonLink to={`/book/${data.id}`}>{t('look')}</ButtonLink>}
          </>
        }
      />
      <OfferingForm
        draftKey={`offering.${data.id}.${data.version}`}
        initial={entriesOf(data)}
        submit={t('common:action.save')}
        error={edit.error}
        sending={edit.isPending}
        readOnly={!abilities.edit}
        onSend={async (entries) => {
          await edit.mutateAsync(entries);
          void message.success(t('common:action.saved'));
        }}
      />
    </>
  );
}
