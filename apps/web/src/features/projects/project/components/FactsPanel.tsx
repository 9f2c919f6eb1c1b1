import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactField } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useLanguage } from '~/shared/i18n/use-language';
import { IndustryName } from '~/shared/industries/IndustryName';
import { countries } from '~/shared/organisation/countries';
import { formatMoney } from '~/shared/projects/money';
import type { Project, ProjectResource } from '~/shared/projects/types';
import { formatPlainDay } from '~/shared/time/format';
import { useEditProject } from '../api';
import { entriesOf, type FactEntries, factsOf } from '../fact-entries';
import { FactFields } from './FactFields';
import { FactHistory } from './FactHistory';
import styles from './project.module.css';

/** A fact somebody wants to fill in; a new one each time it is asked for. */
export interface AskedFact {
  field: FactField;
}

/** What is known of the project; edited in place, with what it said before. */
export function FactsPanel({ project: { data, abilities }, asked }: { project: ProjectResource; asked?: AskedFact }) {
  const { t } = useTranslation('projects');
  const [mode, setMode] = useState<'read' | 'edit'>('read');
  const [history, setHistory] = useState(false);
  useEffect(() => {
    if (asked) setMode('edit');
  }, [asked]);
  return (
    <Panel
      title={t('facts.title')}
      extra={
        <span className={styles.buttons}>
          <Button type="text" onClick={() => setHistory(true)}>
            {t('facts.history')}
          </Button>
          {abilities.edit && mode === 'read' && <Button onClick={() => setMode('edit')}>{t('facts.edit')}</Button>}
        </span>
      }
    >
      {mode === 'edit' ? (
        <Editor project={data} asked={asked} onClose={() => setMode('read')} />
      ) : (
        <Facts project={data} />
      )}
      {history && <FactHistory projectId={data.id} onClose={() => setHistory(false)} />}
    </Panel>
  );
}

function Facts({ project }: { project: Project }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { locale } = useLanguage();
  const day = (date: string | null) =>
    date && formatPlainDay(date, locale, { year: 'numeric', month: 'long', day: 'numeric' });
  const number = (value: string | number | null) =>
    value === null ? null : new Intl.NumberFormat(locale).format(Number(value));
  const money = (value: string | null) => formatMoney(value, project.currency, locale);
  const facts = {
    industry: project.industry && <IndustryName scheme="gbt4754" code={project.industry} path />,
    isicCode: project.isicCode && <IndustryName scheme="isic4" code={project.isicCode} path />,
    investorGroup: project.investorGroup,
    country: countries(locale).find(({ value }) => value === project.country)?.label ?? project.country,
    investment: money(project.investment),
    foreignCapital: money(project.foreignCapital),
    annualOutput: money(project.annualOutput),
    landMu: number(project.landMu),
    energyTce: number(project.energyTce),
    jobs: number(project.jobs),
    plannedStart: day(project.plannedStart),
    plannedCompletion: day(project.plannedCompletion),
  };
  return (
    <>
      {project.summary && <p className={styles.summary}>{project.summary}</p>}
      <dl className={styles.facts}>
        {Object.entries(facts).map(([name, value]) => (
          <div key={name}>
            <dt>{t(`project-codes:fact.${name as keyof typeof facts}`)}</dt>
            <dd>{value || <span className={styles.faint}>{t('amount.none')}</span>}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Editor({ project, asked, onClose }: { project: Project; asked?: AskedFact; onClose: () => void }) {
  const { t } = useTranslation(['projects', 'common', 'errors']);
  const [form] = Form.useForm<FactEntries>();
  // Somebody else's change must not be overwritten: the version is the one this form was opened with.
  const [opened] = useState(project);
  const edit = useEditProject(opened);
  useEffect(() => {
    showFieldErrors(form, edit.error, t as never);
  }, [form, edit.error, t]);
  useEffect(() => {
    if (asked) form.scrollToField(asked.field, { block: 'center', focus: true });
  }, [form, asked]);
  return (
    <Form<FactEntries>
      form={form}
      name="facts"
      layout="vertical"
      requiredMark={false}
      initialValues={entriesOf(opened)}
      onFinish={(entries) => edit.mutate(factsOf(entries), { onSuccess: onClose })}
    >
      <FactFields />
      {edit.error && <ErrorNote error={edit.error} kept={t('common:kept')} />}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={edit.isPending}>
          {t('facts.save')}
        </Button>
        <Button onClick={onClose}>{t('facts.cancel')}</Button>
      </div>
    </Form>
  );
}
