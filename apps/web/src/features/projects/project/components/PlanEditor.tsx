import { Alert, App, Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceKinds, factFields, gateConditions, gateRoles } from '#contracts';
import { ApiError } from '~/shared/api/problem';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { type StagePlan, useSavePlan } from '../api';
import { type RequirementThing, thingsOf, withThings } from '../plan-things';
import styles from './plan.module.css';
import { RuleList } from './RuleList';

type Gate = StagePlan['gates'][number];

interface Props {
  /** The version in force; saving makes the next one, unless somebody else was faster. */
  current: number;
  plan: StagePlan;
  editable: boolean;
  onSaved(): void;
}

export function PlanEditor({ current, plan, editable, onSaved }: Props) {
  const { t } = useTranslation('projects');
  const { message } = App.useApp();
  const [gates, setGates] = useState(plan.gates);
  const save = useSavePlan();
  const change = (index: number, gate: Gate) => setGates((before) => before.with(index, gate));
  const send = () =>
    save.mutate(
      { gates, number: current },
      {
        onSuccess: ({ data }) => {
          void message.success(t('plan.saved', { number: data.number }));
          onSaved();
        },
      },
    );
  return (
    <>
      <p className={styles.faint}>
        {plan.number === 0 ? t('plan.builtIn') : t('plan.number', { number: plan.number })}
      </p>
      {!editable && <Alert type="info" className={styles.note} title={t('plan.readOnly')} />}
      {gates.map((gate, index) => (
        <GateEditor key={gate.from} gate={gate} editable={editable} onChange={(changed) => change(index, changed)} />
      ))}
      {save.error && <ErrorNote error={save.error} />}
      <Problems error={save.error} />
      {editable && (
        <Button type="primary" size="large" className={styles.save} loading={save.isPending} onClick={send}>
          {t('plan.save')}
        </Button>
      )}
    </>
  );
}

function GateEditor({ gate, editable, onChange }: { gate: Gate; editable: boolean; onChange(gate: Gate): void }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { t: code } = useTranslation('project-codes');
  const kinds = [
    { kind: 'field', label: t('plan.fields'), options: factFields.map((value) => [value, code(`fact.${value}`)]) },
    {
      kind: 'evidence',
      label: t('plan.evidence'),
      options: evidenceKinds.map((value) => [value, code(`evidence.${value}`)]),
    },
    {
      kind: 'condition',
      label: t('plan.conditions'),
      options: gateConditions.map((value) => [value, code(`requirement.condition.${value}`)]),
    },
  ] as const satisfies { kind: RequirementThing; label: string; options: string[][] }[];
  return (
    <Panel title={t('plan.gate', { from: code(`stage.${gate.from}`), to: code(`stage.${gate.to}`) })}>
      <div className={styles.gate}>
        <fieldset className={styles.roles}>
          <legend className={styles.label}>{t('plan.roles')}</legend>
          <Checkbox.Group
            disabled={!editable}
            value={gate.roles}
            options={gateRoles.map((value) => ({ value, label: code(`gateRole.${value}`) }))}
            onChange={(roles) => onChange({ ...gate, roles })}
          />
        </fieldset>
        {kinds.map(({ kind, label, options }) => (
          <div key={kind}>
            <div className={styles.label}>{label}</div>
            <Select
              mode="multiple"
              aria-label={label}
              disabled={!editable}
              className={styles.select}
              showSearch={{ optionFilterProp: 'label' }}
              value={thingsOf(gate.requires, kind)}
              options={options.map(([value, text]) => ({ value, label: text }))}
              onChange={(things: string[]) => onChange({ ...gate, requires: withThings(gate.requires, kind, things) })}
            />
          </div>
        ))}
      </div>
      <RuleList gate={gate} editable={editable} onChange={onChange} />
    </Panel>
  );
}

interface PlanProblem {
  path: string;
  code: 'no-role';
  params?: { from?: 'lead' };
}

/** What the server found wrong with the plan, one line each. */
function Problems({ error }: { error: unknown }) {
  const { t } = useTranslation('project-codes');
  if (!(error instanceof ApiError) || error.code !== 'stage-plan.invalid') return null;
  const problems = (error.params.problems ?? []) as PlanProblem[];
  return (
    <ul className={styles.rules}>
      {problems.map(({ path, code, params }) => (
        <li key={`${path} ${code}`}>
          {t(`planProblem.${code}`, { stage: params?.from ? t(`stage.${params.from}`) : '' })}
        </li>
      ))}
    </ul>
  );
}
