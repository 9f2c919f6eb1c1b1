import { App, Button, InputNumber, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useLanguage } from '~/shared/i18n/use-language';
import { isChanged, type WishProblem, wishOf, wishProblems } from '../preset-wish';
import { type Limit, limitUnits, type Preset, type PresetClock, useSavePreset } from '../time-limits-api';
import styles from './limits.module.css';

/** Other amounts for the same steps; saving makes a version of the zone's own. */
export function LimitEditor({ preset, onClose }: { preset: Preset; onClose(): void }) {
  const { t } = useTranslation(['time-limits', 'common']);
  const { say } = useLanguage();
  const { message } = App.useApp();
  const [wish, setWish] = useState(() => wishOf(preset));
  const save = useSavePreset();
  const problems = wishProblems(wish);
  const clock = (place: number, part: Partial<PresetClock>) =>
    setWish((before) => ({
      ...before,
      clocks: before.clocks.map((one, index) => (index === place ? { ...one, ...part } : one)),
    }));
  const send = () =>
    save.mutate(
      { ...wish, code: preset.code, number: preset.number },
      {
        onSuccess: () => {
          void message.success(t('saved', { name: say(preset.name) }));
          onClose();
        },
      },
    );
  return (
    <>
      <p>{t('editLead')}</p>
      {wish.clocks.map((one, place) => (
        <fieldset key={one.kind} className={styles.clock}>
          <legend>
            {say(one.name)} <span className={styles.faint}>({t(`from.${one.from}`)})</span>
          </legend>
          <LimitFields
            name={say(one.name)}
            limit={one.limit}
            problem={problems[place]}
            change={(limit) => clock(place, { limit })}
          />
          {one.extendTo !== undefined && (
            <Amount
              label={t('extension', { name: say(one.name) })}
              word={t('clock.extendTo')}
              value={one.extendTo}
              problem={problems[`${place}.extendTo`]}
              change={(extendTo) => clock(place, { extendTo })}
            />
          )}
        </fieldset>
      ))}
      <fieldset className={styles.clock}>
        <legend>{t('confirm')}</legend>
        <LimitFields
          name={t('confirm')}
          limit={wish.confirm}
          problem={problems.confirm}
          change={(confirm) => setWish((before) => ({ ...before, confirm }))}
        />
      </fieldset>
      <ErrorNote error={save.error} kept={t('common:kept')} />
      <div className={styles.buttons}>
        <Button
          type="primary"
          loading={save.isPending}
          disabled={Object.keys(problems).length > 0 || !isChanged(wish, preset)}
          onClick={send}
        >
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </>
  );
}

interface LimitProps {
  name: string;
  limit: Limit;
  problem: WishProblem | undefined;
  change(limit: Limit): void;
}

function LimitFields({ name, limit, problem, change }: LimitProps) {
  const { t } = useTranslation('time-limits');
  return (
    <>
      <Amount
        label={t('amount', { name })}
        value={limit.amount}
        problem={problem}
        change={(amount) => change({ ...limit, amount })}
      />
      <Select
        aria-label={t('unitOf', { name })}
        value={limit.unit}
        className={styles.unit}
        options={limitUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
        onChange={(unit) => change({ ...limit, unit })}
      />
    </>
  );
}

interface AmountProps {
  label: string;
  /** Seen beside the field. */
  word?: string;
  value: number;
  problem: WishProblem | undefined;
  change(value: number): void;
}

function Amount({ label, word, value, problem, change }: AmountProps) {
  const { t } = useTranslation('time-limits');
  const id = useId();
  return (
    <div>
      {word && <span className={styles.faint}>{word} </span>}
      <InputNumber
        aria-label={label}
        aria-describedby={problem && id}
        aria-invalid={problem !== undefined}
        status={problem && 'error'}
        min={1}
        max={20_000}
        value={Number.isNaN(value) ? null : value}
        // An emptied field is no number, and is said to be none.
        onChange={(typed) => change(typed ?? Number.NaN)}
      />
      {problem && (
        <div id={id} className={styles.problem}>
          {t(problem)}
        </div>
      )}
    </div>
  );
}
