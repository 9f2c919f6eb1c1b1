import { useQuery } from '@tanstack/react-query';
import { App, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { ownZoneQuery, useEditZone } from '../api';
import { ZoneForm } from '../components/ZoneForm';

export function ZoneProfilePage() {
  const { t } = useTranslation(['organisation', 'common']);
  const { message } = App.useApp();
  const zone = useQuery(ownZoneQuery);
  const edit = useEditZone();
  const turn = useEditZone();
  return (
    <Loaded query={zone} page>
      {({ data, abilities }) => (
        <>
          <PageHeader
            title={t('zone.title')}
            lead={t('zone.lead')}
            actions={
              <>
                <Tag color={data.published ? 'success' : 'default'}>
                  {data.published ? t('zone.published') : t('zone.draft')}
                </Tag>
                {data.published && <ButtonLink to={`/zones/${data.slug}`}>{t('zone.look')}</ButtonLink>}
                {(abilities.publish || abilities.withdraw) && (
                  <Button
                    type={abilities.publish ? 'primary' : 'default'}
                    loading={turn.isPending}
                    onClick={() => turn.mutate({ published: !data.published, version: data.version })}
                  >
                    {abilities.publish ? t('zone.publish') : t('zone.withdraw')}
                  </Button>
                )}
              </>
            }
          />
          {turn.error && <ErrorNote error={turn.error} />}
          <ZoneForm
            key={data.version}
            zone={data}
            readOnly={!abilities.edit}
            error={edit.error}
            sending={edit.isPending}
            onSend={(change) => {
              turn.reset();
              edit.mutate(
                { ...change, version: data.version },
                { onSuccess: () => void message.success(t('common:action.saved')) },
              );
            }}
          />
        </>
      )}
    </Loaded>
  );
}
