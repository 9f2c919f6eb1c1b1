import { ClockCircleOutlined, GlobalOutlined, TeamOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { TimeZoneSelect } from '~/shared/components/TimeZoneSelect';
import { useLanguage } from '~/shared/i18n/use-language';
import { offeringQuery } from '~/shared/sessions/api';
import type { Offering, Slot } from '~/shared/sessions/types';
import { formatDay } from '~/shared/time/format';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { dayOf, monthOf } from '~/shared/time/wall-time';
import { type BookingRequest, useBook } from '../api';
import { ConfirmPanel } from '../components/ConfirmPanel';
import { DayPicker } from '../components/DayPicker';
import { TimeList } from '../components/TimeList';
import { useBookingDraft } from '../use-booking-draft';
import { useMonthOfSlots } from '../use-month-of-slots';
import styles from './booking.module.css';

export function BookingPage() {
  const { offeringId = '' } = useParams();
  const offering = useQuery(offeringQuery(offeringId));
  return (
    <div className={styles.page}>
      <Loaded query={offering} page>
        {({ data }) => <Booking offering={data} key={data.id} />}
      </Loaded>
    </div>
  );
}

function Booking({ offering }: { offering: Offering }) {
  const { t } = useTranslation('booking');
  const { say, locale, to } = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const own = useTimeZone();
  const [mine, setMine] = useState<string>();
  const timeZone = mine ?? own;
  const at = search.get('at') ?? undefined;
  const today = dayOf(Date.now(), timeZone);
  const [month, setMonth] = useState(() => monthOf(at ? dayOf(at, timeZone) : today));
  const [day, setDay] = useState<string | undefined>(() => at && dayOf(at, timeZone));
  const { query, byDay } = useMonthOfSlots(offering.id, month, timeZone);
  const [draft, change, clear] = useBookingDraft(offering.id, locale);
  const book = useBook(offering.id);
  const confirmRef = useRef<HTMLDivElement>(null);

  // The first look goes to the month in which something is free.
  const nextFreeAt = query.data?.nextFreeAt;
  const looked = useRef(Boolean(at));
  useEffect(() => {
    if (looked.current || !nextFreeAt) return;
    looked.current = true;
    setMonth(monthOf(dayOf(nextFreeAt, timeZone)));
  }, [nextFreeAt, timeZone]);

  const choose = (startsAt: string | undefined) =>
    setSearch(
      (before) => {
        if (startsAt) before.set('at', startsAt);
        else before.delete('at');
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const chooseDay = (next: string) => {
    setDay(next);
    choose(undefined);
    book.reset();
  };
  const chooseTime = (slot: Slot) => {
    book.reset();
    setDay(dayOf(slot.startsAt, timeZone));
    setMonth(monthOf(dayOf(slot.startsAt, timeZone)));
    choose(slot.startsAt);
    window.setTimeout(() => confirmRef.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }));
  };
  const confirm = (request: BookingRequest) =>
    book.mutate(request, {
      onSuccess: ({ data }) => {
        clear();
        void navigate(to(`/sessions/${data.id}?booked`));
      },
    });

  const slots = (day && byDay.get(day)) || [];
  const slot: Slot | undefined = at
    ? {
        startsAt: at,
        endsAt: new Date(Date.parse(at) + offering.durationMinutes * 60_000).toISOString(),
      }
    : undefined;
  const gone = slot && query.isSuccess && !query.isPlaceholderData && monthOf(day ?? '') === month;
  const taken = Boolean(gone && !slots.some(({ startsAt }) => startsAt === at) && !book.isPending && !book.isSuccess);

  return (
    <>
      <PageHeader
        title={say(offering.title)}
        lead={say(offering.description)}
        above={<Link to={`/zones/${offering.zone.slug}`}>{say(offering.zone.name)}</Link>}
      />
      <ul className={styles.facts}>
        <li>
          <ClockCircleOutlined aria-hidden="true" /> {t('minutes', { count: offering.durationMinutes })}
        </li>
        <li>
          <TeamOutlined aria-hidden="true" /> {offering.hosts.map(({ name }) => name).join(t('comma'))}
        </li>
        <li className={styles.zoneChoice}>
          <GlobalOutlined aria-hidden="true" />
          <TimeZoneSelect
            value={timeZone}
            aria-label={t('zone')}
            onChange={(zone) => {
              setMine(zone);
              if (at) setDay(dayOf(at, zone));
              else setDay(undefined);
            }}
          />
        </li>
      </ul>
      <div className={styles.steps}>
        <section className={styles.step} aria-labelledby="step-day">
          <h2 id="step-day">{t('step.day')}</h2>
          <DayPicker
            month={month}
            today={today}
            chosen={day}
            busy={query.isFetching && query.isPlaceholderData}
            free={(which) => byDay.get(which)?.length ?? 0}
            onMonth={setMonth}
            onDay={chooseDay}
          />
          {query.isSuccess && !query.isPlaceholderData && byDay.size === 0 && (
            <p className={styles.empty}>
              {nextFreeAt ? (
                <Button type="link" onClick={() => setMonth(monthOf(dayOf(nextFreeAt, timeZone)))}>
                  {t('jump', { day: formatDay(nextFreeAt, locale, timeZone) })}
                </Button>
              ) : (
                t('nothingFree')
              )}
            </p>
          )}
        </section>
        <section className={styles.step} aria-labelledby="step-time">
          <h2 id="step-time">{t('step.time')}</h2>
          {day ? (
            <TimeList
              day={day}
              slots={slots}
              chosen={at}
              mine={timeZone}
              theirs={offering.timeZone}
              onTime={chooseTime}
            />
          ) : (
            <p className={styles.empty}>{t('time.first')}</p>
          )}
        </section>
        <section className={styles.step} aria-labelledby="step-confirm" ref={confirmRef}>
          <h2 id="step-confirm">{t('step.confirm')}</h2>
          {taken && (
            <p className={styles.taken} role="status">
              {t('taken')}
            </p>
          )}
          <ConfirmPanel
            offering={offering}
            slot={slot}
            mine={timeZone}
            draft={draft}
            change={change}
            error={book.error}
            sending={book.isPending}
            onTime={chooseTime}
            onConfirm={confirm}
          />
        </section>
      </div>
    </>
  );
}
