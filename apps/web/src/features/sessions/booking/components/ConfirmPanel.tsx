import { Button, Input, Segmented } from 'antd';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#contracts';
import { useMe } from '~/shared/api/me';
import { ApiError } from '~/shared/api/problem';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { ErrorNote } from '~/shared/components/ErrorState';
import { BothTimes } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Offering, Slot } from '~/shared/sessions/types';
import { formatDay } from '~/shared/time/format';
import { alternativesOf, type BookingRequest } from '../api';
import type { BookingDraft } from '../use-booking-draft';
import styles from './confirm.module.css';
import { GuestList } from './GuestList';
import { SlotButton } from './TimeList';

interface Props {
  offering: Offering;
  slot: Slot | undefined;
  mine: string;
  draft: BookingDraft;
  change: (part: Partial<BookingDraft>) => void;
  error: unknown;
  sending: boolean;
  onTime: (slot: Slot) => void;
  onConfirm: (request: BookingRequest) => void;
}

const looksLikeMail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** The third click. Everything in it is filled in already, or may stay empty. */
export function ConfirmPanel({ offering, slot, mine, draft, change, error, sending, onTime, onConfirm }: Props) {
  const { t } = useTranslation(['booking', 'common', 'errors']);
  const { say, locale, path } = useLanguage();
  const me = useMe();
  const id = useId();
  const [checked, setChecked] = useState(false);
  const theirs = offering.timeZone;
  const alternatives = alternativesOf(error);
  const topic = draft.topic ?? say(offering.title);
  const guests = draft.guests.filter(({ name, email }) => name.trim() || email.trim());

  const fieldError = (name: string) =>
    error instanceof ApiError ? error.fields.find((field) => field.path === name)?.code : undefined;
  const guestError = (index: number) => {
    const guest = draft.guests[index];
    const filled = Boolean(guest?.name.trim() || guest?.email.trim());
    const wrong = filled && !looksLikeMail(guest?.email.trim() ?? '');
    const code = fieldError(`guests.${index}.email`) ?? fieldError(`guests.${index}.name`);
    if (wrong && checked) return t('errors:field.email');
    return code && t(`errors:${code}`);
  };
  const topicMissing = topic.trim() === '';

  const confirm = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!slot || topicMissing || guests.some(({ email }) => !looksLikeMail(email.trim()))) return;
    onConfirm({
      startsAt: slot.startsAt,
      timeZone: mine,
      topic: topic.trim(),
      language: draft.language,
      guests: guests.map(({ name, email }) => ({ name: name.trim() || email.trim(), email: email.trim() })),
    });
  };

  if (!slot) return <p className={styles.hint}>{t('confirm.hint')}</p>;
  const back = `/${path}/book/${offering.id}?at=${encodeURIComponent(slot.startsAt)}`;
  return (
    <form className={styles.panel} onSubmit={confirm} noValidate aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('confirm.title')}</h3>
      <p className={styles.when} aria-live="polite">
        <BothTimes at={slot.startsAt} until={slot.endsAt} mine={mine} theirs={theirs} />
      </p>
      {Boolean(error) && <ErrorNote error={error} />}
      {alternatives.length > 0 && (
        <ul className={styles.alternatives} aria-label={t('confirm.alternatives')}>
          {alternatives.map((other) => (
            <li key={other.startsAt}>
              <SlotButton
                slot={other}
                chosen={false}
                mine={mine}
                theirs={theirs}
                withDay={formatDay(other.startsAt, locale, mine)}
                onTime={onTime}
              />
            </li>
          ))}
        </ul>
      )}
      <label className={styles.field} htmlFor={`${id}-topic`}>
        <span>{t('confirm.topic')}</span>
        <Input
          id={`${id}-topic`}
          value={topic}
          maxLength={200}
          status={topicMissing ? 'error' : undefined}
          aria-invalid={topicMissing}
          onChange={({ target }) => change({ topic: target.value })}
        />
        {topicMissing && <span className={styles.error}>{t('errors:field.required')}</span>}
      </label>
      <div className={styles.field}>
        <span id={`${id}-language`}>{t('confirm.language')}</span>
        <Segmented<Locale>
          aria-labelledby={`${id}-language`}
          value={draft.language}
          onChange={(language) => change({ language })}
          options={offering.languages.map((value) => ({ value, label: t(`common:language.${value}`) }))}
        />
      </div>
      <GuestList guests={draft.guests} onChange={(list) => change({ guests: list })} errorAt={guestError} />
      {me ? (
        <Button type="primary" size="large" block htmlType="submit" loading={sending}>
          {t('confirm.button')}
        </Button>
      ) : (
        <div className={styles.doors}>
          <ButtonLink type="primary" size="large" block to={`/login?returnTo=${encodeURIComponent(back)}`}>
            {t('confirm.login')}
          </ButtonLink>
          <ButtonLink size="large" block to={`/sign-up?returnTo=${encodeURIComponent(back)}`}>
            {t('confirm.signUp')}
          </ButtonLink>
          <p className={styles.kept}>{t('confirm.keeps')}</p>
        </div>
      )}
    </form>
  );
}
