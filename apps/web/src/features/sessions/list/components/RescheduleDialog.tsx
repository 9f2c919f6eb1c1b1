import { useQuery } from '@tanstack/react-query';
import { Input, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { PageSkeleton } from '~/shared/components/PageSkeleton';
import { BothTimes } from '~/shared/components/ZonedTime';
import { useDraft } from '~/shared/forms/use-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { slotsQuery } from '~/shared/sessions/api';
import type { Session, Slot } from '~/shared/sessions/types';
import { formatDay, formatTime } from '~/shared/time/format';
import { addDays, dayOf } from '~/shared/time/wall-time';
import { zoneLabel } from '~/shared/time/zone-names';
import { useReschedule } from '../api';
import styles from './reschedule.module.css';

interface Props {
  session: Session;
  mine: string;
  theirs: string;
  onClose: () => void;
}

export function RescheduleDialog({ session, mine, theirs, onClose }: Props) {
  const { t } = useTranslation(['sessions', 'common']);
  const { locale } = useLanguage();
  const id = useId();
  const today = dayOf(Date.now(), mine);
  const slots = useQuery(slotsQuery(session.offering.id, today, addDays(today, 42), mine));
  const [{ reason }, change, clear] = useDraft(`reschedule.${session.id}`, { reason: '' });
  const [slot, setSlot] = useState<Slot>();
  const [day, setDay] = useState<string>();
  const move = useReschedule(session);
  const all = slots.data?.slots ?? [];
  const days = [...new Set(all.map(({ startsAt }) => dayOf(startsAt, mine)))];
  const shown = day ?? days[0];

  return (
    <Modal
      open
      width={560}
      title={t('reschedule.title')}
      okText={t('reschedule.button')}
      cancelText={t('common:action.close')}
      okButtonProps={{ disabled: !slot || reason.trim() === '', loading: move.isPending }}
      onCancel={onClose}
      onOk={() =>
        slot &&
        move.mutate(
          { slot, reason: reason.trim() },
          {
            onSuccess: () => {
              clear();
              onClose();
            },
          },
        )
      }
    >
      <p className={styles.now}>
        {t('reschedule.now')} <BothTimes at={session.startsAt} until={session.endsAt} mine={mine} theirs={theirs} />
      </p>
      {slots.isPending ? (
        <PageSkeleton rows={3} />
      ) : days.length === 0 ? (
        <p>{t('reschedule.none')}</p>
      ) : (
        <>
          <label htmlFor={`${id}-day`}>{t('reschedule.day')}</label>
          <Select
            id={`${id}-day`}
            className={styles.day}
            value={shown}
            onChange={(value) => {
              setDay(value);
              setSlot(undefined);
            }}
            options={days.map((value) => ({
              value,
              label: formatDay(
                all.find(({ startsAt }) => dayOf(startsAt, mine) === value)?.startsAt ?? '',
                locale,
                mine,
              ),
            }))}
          />
          <fieldset className={styles.times}>
            <legend>{t('reschedule.time', { zone: zoneLabel(mine, locale) })}</legend>
            {all
              .filter(({ startsAt }) => dayOf(startsAt, mine) === shown)
              .map((one) => (
                <button
                  key={one.startsAt}
                  type="button"
                  aria-pressed={slot?.startsAt === one.startsAt}
                  onClick={() => setSlot(one)}
                >
                  {formatTime(one.startsAt, locale, mine)}
                </button>
              ))}
          </fieldset>
          {slot && (
            <p className={styles.chosen}>
              <BothTimes at={slot.startsAt} until={slot.endsAt} mine={mine} theirs={theirs} />
            </p>
          )}
        </>
      )}
      <label htmlFor={`${id}-reason`}>{t('reason')}</label>
      <Input.TextArea
        id={`${id}-reason`}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => change({ reason: target.value })}
      />
      {move.error && <ErrorNote error={move.error} kept={t('common:kept')} />}
    </Modal>
  );
}
