import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { hasCode } from '~/shared/api/problem';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { TimeZoneSelect } from '~/shared/components/TimeZoneSelect';
import { type HostAvailability, useSaveAvailability } from '../api';
import { type Availability, hoursPerWeek, isSound } from '../hours';
import { Exceptions } from './Exceptions';
import styles from './hours.module.css';
import { WeekEditor } from './WeekEditor';

const partOf = ({ timeZone, weekly, exceptions }: Availability): Availability => ({ timeZone, weekly, exceptions });

export function HoursEditor({ saved, onStale }: { saved: HostAvailability; onStale: () => void }) {
  const { t } = useTranslation(['availability', 'common']);
  const { message, modal } = App.useApp();
  const [hours, setHours] = useState(() => partOf(saved.data));
  const save = useSaveAvailability(saved.data.id);
  const readOnly = !saved.abilities.edit;
  const changed = JSON.stringify(hours) !== JSON.stringify(partOf(saved.data));

  useBlocker(({ currentLocation, nextLocation }) => {
    if (!changed || currentLocation.pathname.slice(3) === nextLocation.pathname.slice(3)) return false;
    return !window.confirm(t('leave'));
  });
  const send = () =>
    save.mutate(
      { ...hours, version: saved.data.version },
      {
        onSuccess: ({ data }) => {
          setHours(partOf(data));
          void message.success(t('saved'));
        },
        onError: (error) => {
          if (!hasCode(error, 'version.conflict')) return;
          modal.confirm({
            title: t('conflict.title'),
            content: t('conflict.text'),
            okText: t('conflict.load'),
            onOk: onStale,
          });
        },
      },
    );

  return (
    <>
      <Panel
        title={t('week.title')}
        extra={<span className={styles.sum}>{t('week.sum', { count: hoursPerWeek(hours) })}</span>}
      >
        <div className={styles.zone}>
          <span id="hours-zone">{t('week.zone')}</span>
          <TimeZoneSelect
            disabled={readOnly}
            value={hours.timeZone}
            aria-labelledby="hours-zone"
            onChange={(timeZone) => setHours({ ...hours, timeZone })}
          />
        </div>
        <WeekEditor hours={hours} readOnly={readOnly} onChange={setHours} />
      </Panel>
      <Panel title={t('exception.title')}>
        <Exceptions hours={hours} readOnly={readOnly} onChange={setHours} />
      </Panel>
      {save.error && <ErrorNote error={save.error} kept={t('common:kept')} />}
      {!readOnly && (
        <div className={styles.bar} data-changed={changed}>
          <span role="status">{changed ? t('unsaved') : ''}</span>
          {changed && <Button onClick={() => setHours(partOf(saved.data))}>{t('discard')}</Button>}
          <Button
            type="primary"
            size="large"
            disabled={!changed || !isSound(hours)}
            loading={save.isPending}
            onClick={send}
          >
            {t('common:action.save')}
          </Button>
        </div>
      )}
    </>
  );
}
