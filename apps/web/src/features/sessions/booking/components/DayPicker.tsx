import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatPlainDay } from '~/shared/time/format';
import { addDays, addMonths, monthOf, weeksOf } from '~/shared/time/wall-time';
import styles from './day-picker.module.css';

interface Props {
  month: string;
  today: string;
  chosen: string | undefined;
  /** Free times on a day. */
  free: (day: string) => number;
  busy: boolean;
  onMonth: (month: string) => void;
  onDay: (day: string) => void;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month as a grid: arrow keys move by day and week, Page Up and Down by month. */
export function DayPicker({ month, today, chosen, free, busy, onMonth, onDay }: Props) {
  const { t } = useTranslation('booking');
  const { locale } = useLanguage();
  const weeks = weeksOf(month);
  const days = weeks.flat().filter((day) => monthOf(day) === month);
  const firstFree = days.find((day) => free(day) > 0);
  const [focused, setFocused] = useState<string>();
  const stop = [focused, chosen, firstFree, days[0]].find((day) => day && monthOf(day) === month);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (!moved.current || !focused) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  });

  const move = (event: KeyboardEvent, day: string) => {
    const step = steps[event.key];
    const months = { PageUp: -1, PageDown: 1 }[event.key];
    if (step === undefined && months === undefined) return;
    event.preventDefault();
    const target = months === undefined ? addDays(day, step ?? 0) : `${addMonths(monthOf(day), months)}-01`;
    if (target < `${monthOf(today)}-01`) return;
    moved.current = true;
    setFocused(target);
    if (monthOf(target) !== month) onMonth(monthOf(target));
  };

  return (
    <div className={styles.picker} aria-busy={busy}>
      <div className={styles.head}>
        <h3 aria-live="polite">{formatPlainDay(`${month}-01`, locale, { year: 'numeric', month: 'long' })}</h3>
        <Button
          type="text"
          icon={<LeftOutlined />}
          aria-label={t('month.before')}
          disabled={month <= monthOf(today)}
          onClick={() => onMonth(addMonths(month, -1))}
        />
        <Button
          type="text"
          icon={<RightOutlined />}
          aria-label={t('month.after')}
          onClick={() => onMonth(addMonths(month, 1))}
        />
      </div>
      <table ref={grid} aria-label={t('day.label')}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={formatPlainDay(day, locale, { weekday: 'long' })}>
                {formatPlainDay(day, locale, { weekday: locale === 'zh-CN' ? 'narrow' : 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                if (monthOf(day) !== month) return <td key={day} />;
                const count = free(day);
                return (
                  <td key={day}>
                    <button
                      type="button"
                      data-day={day}
                      aria-pressed={count > 0 ? day === chosen : undefined}
                      tabIndex={day === stop ? 0 : -1}
                      aria-disabled={count === 0}
                      aria-current={day === today ? 'date' : undefined}
                      aria-label={`${formatPlainDay(day, locale, { weekday: 'long', month: 'long', day: 'numeric' })}${t('day.free', { count })}`}
                      className={styles.day}
                      data-free={count > 0}
                      data-chosen={day === chosen}
                      onFocus={() => setFocused(day)}
                      onKeyDown={(event) => move(event, day)}
                      onClick={() => count > 0 && onDay(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
