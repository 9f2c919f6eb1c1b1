import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/shared/api/use-error-words';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { useLanguage } from '~/shared/i18n/use-language';
import { LimitEditor } from '../components/LimitEditor';
import { LimitTable } from '../components/LimitTable';
import styles from '../components/limits.module.css';
import { PresetVersions } from '../components/PresetVersions';
import { type PresetResource, presetsQuery, useChoosePreset } from '../time-limits-api';

/** Sets of time limits (presets): the zone chooses one, and may have its own version of any. */
export function TimeLimitsPage() {
  const { t } = useTranslation('time-limits');
  const presets = useQuery(presetsQuery);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Loaded query={presets} rows={6}>
        {({ items }) => (
          <>
            {!items[0]?.abilities.edit && <Alert type="info" showIcon className={styles.note} title={t('readOnly')} />}
            {items
              .toSorted((a, b) => Number(b.data.chosen) - Number(a.data.chosen))
              .map((preset) => (
                <OnePreset key={preset.data.code} preset={preset} />
              ))}
          </>
        )}
      </Loaded>
    </>
  );
}

function OnePreset({ preset: { data, abilities } }: { preset: PresetResource }) {
  const { t } = useTranslation('time-limits');
  const { say } = useLanguage();
  const { message } = App.useApp();
  const words = useErrorWords();
  const choose = useChoosePreset();
  const [editing, setEditing] = useState(false);
  const name = say(data.name);
  const take = () =>
    choose.mutate(data.code, {
      onSuccess: () => void message.success(t('chosenNow', { name })),
      onError: (error) => void message.error(`${words(error).what} ${words(error).todo}`, 8),
    });
  return (
    <Panel
      title={name}
      extra={
        <div className={styles.tags}>
          {data.chosen && <Tag color="success">{t('chosen')}</Tag>}
          {data.toBeVerified ? (
            <Tag color="warning" title={t('verifyHint')}>
              {t('verify')}
            </Tag>
          ) : (
            <Tag>{t('own', { number: data.number })}</Tag>
          )}
        </div>
      }
    >
      <p className={styles.faint}>{t('source', { source: say(data.source), year: data.year })}</p>
      {data.toBeVerified && <p className={styles.faint}>{t('verifyHint')}</p>}
      {editing ? (
        <LimitEditor preset={data} onClose={() => setEditing(false)} />
      ) : (
        <>
          <LimitTable clocks={data.clocks} confirm={data.confirm} />
          {data.rolling && <p className={styles.faint}>{t('rolling')}</p>}
          {abilities.edit && (
            <div className={styles.buttons}>
              {!data.chosen && (
                <Button loading={choose.isPending} onClick={take}>
                  {t('choose')}
                </Button>
              )}
              <Button onClick={() => setEditing(true)}>{t('edit')}</Button>
            </div>
          )}
        </>
      )}
      <PresetVersions code={data.code} />
    </Panel>
  );
}
