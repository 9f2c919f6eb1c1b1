import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { useTopic } from '~/shared/live/use-topic';
import { ImportButton } from '../../imports/ImportButton';
import { type BulkChange, ledgerQuery, useBulk } from '../api';
import { Board } from '../components/Board';
import { DueCalendar } from '../components/DueCalendar';
import { ExportButton } from '../components/ExportButton';
import { FilterBar } from '../components/FilterBar';
import { LedgerCards } from '../components/LedgerCards';
import { LedgerTable } from '../components/LedgerTable';
import styles from '../components/ledger.module.css';
import { Narrowing } from '../components/Narrowing';
import { SummaryStrip } from '../components/SummaryStrip';
import { ViewBar } from '../components/ViewBar';
import { useFilters } from '../use-filters';

const views = ['table', 'board', 'calendar'] as const;

/** The ledger of issues (台账). Offices get the table, companies their cards. */
export function LedgerPage() {
  // With the words of what stands in it, fetched at once.
  const { t } = useTranslation(['ledger', 'imports']);
  const queries = useQueryClient();
  const me = useMe();
  const kind = me?.organisation?.kind;
  const office = kind === 'zone' || kind === 'authority';
  const { filters, view, change, drop, clear, changed, settings, apply } = useFilters();
  const [stale, setStale] = useState(false);
  // A view brings its own words: the search box starts anew with them.
  const [applied, setApplied] = useState(0);
  // News never moves a row under the cursor: the reader says when.
  useTopic(me?.organisation ? `organisation:${me.organisation.id}` : undefined, ({ event }) => {
    if (event === 'issue.changed') setStale(true);
  });
  const refresh = () => {
    setStale(false);
    void queries.invalidateQueries({ queryKey: ['issues'] });
  };
  return (
    <>
      <PageHeader
        title={t(office ? 'title' : 'companyTitle')}
        lead={t(office ? 'lead' : 'companyLead')}
        actions={
          <>
            {office && <ButtonLink to="/briefs">{t('briefs')}</ButtonLink>}
            <ButtonLink type="primary" to="/issues/new">
              {t('file')}
            </ButtonLink>
          </>
        }
      />
      {office && <SummaryStrip />}
      {office && (
        <Segmented
          aria-label={t('view.label')}
          value={view}
          onChange={(value) => change('view', value === 'table' ? undefined : value)}
          options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
          style={{ marginBottom: 16 }}
        />
      )}
      {kind === 'zone' && view === 'calendar' && (
        <p>
          <Link to="/issues/moved-deadlines">{t('moved.link')}</Link>
        </p>
      )}
      <ViewBar
        settings={settings}
        apply={(kept) => {
          setApplied((count) => count + 1);
          apply(kept);
        }}
      />
      {stale && (
        <p className={styles.stale} role="status">
          {t('stale')}{' '}
          <Button type="link" size="small" onClick={refresh}>
            {t('refresh')}
          </Button>
        </p>
      )}
      {office && view === 'board' && <Board />}
      {office && view === 'calendar' && <DueCalendar />}
      {(!office || (view !== 'board' && view !== 'calendar')) && (
        <>
          <FilterBar
            key={applied}
            filters={filters}
            byCompany={office}
            changed={changed}
            change={change}
            clear={clear}
          />
          <Narrowing filters={filters} drop={drop} />
          <Rows office={office} filters={filters} />
        </>
      )}
    </>
  );
}

function Rows({ office, filters }: { office: boolean; filters: Parameters<typeof ledgerQuery>[0] }) {
  const { t } = useTranslation(['ledger', 'errors']);
  const { notification } = App.useApp();
  const query = useInfiniteQuery(ledgerQuery(filters));
  const bulk = useBulk();
  const [selected, setSelected] = useState<Set<string>>(new Set());
  const [asking, setAsking] = useState(false);

  const tell = (key: string, title: string, undo?: () => void) =>
    notification.open({
      key,
      title,
      duration: 8,
      actions: undo && (
        <Button
          size="small"
          onClick={() => {
            notification.destroy(key);
            undo();
          }}
        >
          {t('undo')}
        </Button>
      ),
    });

  const save = (change: BulkChange, undo?: BulkChange['change']) =>
    bulk.mutate(change, {
      onSuccess: ({ rows }) => {
        const done = rows.filter(({ code }) => code === null);
        const refused = rows.length - done.length;
        const undoable =
          undo && !(undo.kind === 'next-step' && (undo.nextStep === '' || undo.nextStep.startsWith('#')));
        const back = () =>
          save({ rows: done.map(({ id, version }) => ({ id, version: version ?? 0 })), change: undo! });
        if (done.length > 0) tell('saved', t('saved', { count: done.length }), undoable ? back : undefined);
        if (refused > 0) tell('refused', t('refused', { count: refused }));
      },
      onError: () => tell('refused', t('refused', { count: change.rows.length })),
    });

  return (
    <Loaded query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) {
          return (
            <EmptyState
              title={t('empty.title')}
              action={
                <>
                  <ButtonLink type="primary" to="/issues/new">
                    {t('file')}
                  </ButtonLink>{' '}
                  <ImportButton kind="issues" />
                </>
              }
            >
              {t('empty.text')}
            </EmptyState>
          );
        }
        const picked = rows.filter(({ data }) => selected.has(data.id)).map(({ data }) => data);
        return (
          <>
            <div className={styles.listHead}>
              <span role="status">{t('total', { count: pages[0]?.total ?? rows.length })}</span>
              <ExportButton filters={filters} rows={pages[0]?.total ?? rows.length} />
              <ImportButton kind="issues" size="small" />
            </div>
            {office ? (
              <>
                <div className={styles.wide}>
                  <LedgerTable rows={rows} selected={selected} select={setSelected} save={save} />
                </div>
                <div className={styles.narrow}>
                  <LedgerCards rows={rows} />
                </div>
              </>
            ) : (
              <LedgerCards rows={rows} />
            )}
            <LoadMore query={query} />
            {picked.length > 0 && (
              <div className={styles.bulk} role="toolbar" aria-label={t('bulk.label')}>
                <span>{t('bulk.picked', { count: picked.length })}</span>
                <Button onClick={() => setAsking(true)}>{t('bulk.nextStep')}</Button>
                <Button type="text" onClick={() => setSelected(new Set())}>
                  {t('bulk.clear')}
                </Button>
              </div>
            )}
            {asking && (
              <StepForMany
                count={picked.length}
                onClose={() => setAsking(false)}
                onSave={(nextStep) => {
                  setAsking(false);
                  save({
                    rows: picked.map(({ id, version }) => ({ id, version })),
                    change: { kind: 'next-step', nextStep },
                  });
                }}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function StepForMany({ count, onClose, onSave }: { count: number; onClose(): void; onSave(step: string): void }) {
  const { t } = useTranslation('ledger');
  const [step, setStep] = useState('');
  return (
    <Modal
      open
      title={t('bulk.title', { count })}
      okText={t('bulk.save')}
      okButtonProps={{ disabled: step.trim() === '' || step.trim().startsWith('#') }}
      onCancel={onClose}
      onOk={() => onSave(step.trim())}
    >
      <Input
        autoFocus
        maxLength={300}
        aria-label={t('table.nextStep')}
        value={step}
        onChange={({ target }) => setStep(target.value)}
      />
    </Modal>
  );
}
