import { Checkbox, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type IssueCategory, issueCategories } from '#contracts';
import { Link } from '~/shared/components/Link';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { stepWords } from '~/shared/issues/words';
import { useTimeZone } from '~/shared/time/use-time-zone';
import type { BulkChange, LedgerResource } from '../api';
import styles from './ledger.module.css';

interface Props {
  rows: LedgerResource[];
  selected: ReadonlySet<string>;
  select(ids: Set<string>): void;
  save(change: BulkChange, undo: BulkChange['change']): void;
}

/** Rows one can walk with J and K, open with Enter, mark with X, and mend where they stand. */
export function LedgerTable({ rows, selected, select, save }: Props) {
  const { t } = useTranslation(['ledger', 'project-codes']);
  const { say, to } = useLanguage();
  const navigate = useNavigate();
  const timeZone = useTimeZone();
  const [current, setCurrent] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    select(next);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], .ant-select');
      if (typing || event.metaKey || event.ctrlKey || event.altKey) return;
      const row = rows[current];
      if (event.key === 'j' || event.key === 'k') {
        const next = Math.min(rows.length - 1, Math.max(0, current + (event.key === 'j' ? 1 : -1)));
        setCurrent(next);
        body.current?.children[next]?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'x' && row) toggle(row.data.id);
      else if (event.key === 'Enter' && row && !(target instanceof HTMLAnchorElement))
        void navigate(to(`/issues/${row.data.id}`));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>
              <Checkbox
                aria-label={t('table.all')}
                checked={rows.length > 0 && selected.size === rows.length}
                indeterminate={selected.size > 0 && selected.size < rows.length}
                onChange={({ target }) => select(new Set(target.checked ? rows.map(({ data }) => data.id) : []))}
              />
            </th>
            <th>{t('table.light')}</th>
            <th>{t('table.issue')}</th>
            <th>{t('table.category')}</th>
            <th>{t('table.holder')}</th>
            <th>{t('table.due')}</th>
            <th>{t('table.nextStep')}</th>
            <th>{t('table.state')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map(({ data, abilities }, index) => (
            <tr key={data.id} aria-current={index === current || undefined}>
              <td>
                <Checkbox
                  aria-label={t('table.pick', { number: data.number })}
                  checked={selected.has(data.id)}
                  onChange={() => toggle(data.id)}
                />
              </td>
              <td>
                <LightMark light={data.light} />
              </td>
              <td className={styles.issue}>
                <Link to={`/issues/${data.id}`}>{data.title}</Link>
                <span className={styles.muted}>
                  {data.number} · {data.project ? say(data.project.name) : t('confidential')}
                  {data.level > 1 && ` · ${t(`level.${data.level as 2 | 3 | 4}`)}`}
                </span>
              </td>
              <td>
                {abilities.edit ? (
                  <Select<IssueCategory>
                    variant="borderless"
                    size="small"
                    aria-label={t('table.category')}
                    value={data.category}
                    popupMatchSelectWidth={false}
                    options={issueCategories.map((value) => ({ value, label: t(`project-codes:category.${value}`) }))}
                    onChange={(category) =>
                      save(
                        { rows: [data], change: { kind: 'category', category } },
                        { kind: 'category', category: data.category },
                      )
                    }
                  />
                ) : (
                  t(`project-codes:category.${data.category}`)
                )}
              </td>
              <td>
                {say(data.holder.name)}
                {data.holder.person && <span className={styles.muted}>{data.holder.person}</span>}
              </td>
              <td>{data.dueAt ? <Moment at={data.dueAt} timeZone={timeZone} /> : '–'}</td>
              <td className={styles.step}>
                <NextStep
                  step={data.nextStep}
                  editable={abilities.setNextStep === true}
                  onSave={(nextStep) =>
                    save(
                      { rows: [data], change: { kind: 'next-step', nextStep } },
                      { kind: 'next-step', nextStep: data.nextStep ?? '' },
                    )
                  }
                />
              </td>
              <td>{t(`state.${data.state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A click, a few words, Enter. Escape leaves it as it was. */
function NextStep({ step, editable, onSave }: { step: string | null; editable: boolean; onSave(step: string): void }) {
  const { t } = useTranslation('ledger');
  const [draft, setDraft] = useState<string>();
  const words = stepWords(t, step);
  if (!editable) return words || '–';
  if (draft === undefined) {
    return (
      <button
        type="button"
        className={styles.inline}
        onClick={() => setDraft(step?.startsWith('#') ? '' : (step ?? ''))}
      >
        {words || t('table.addStep')}
      </button>
    );
  }
  const finish = () => {
    const next = draft.trim();
    setDraft(undefined);
    if (next && next !== step && !next.startsWith('#')) onSave(next);
  };
  return (
    <Input
      size="small"
      autoFocus
      maxLength={300}
      aria-label={t('table.nextStep')}
      value={draft}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={finish}
      onPressEnter={finish}
      onKeyDown={({ key }) => key === 'Escape' && setDraft(undefined)}
    />
  );
}
