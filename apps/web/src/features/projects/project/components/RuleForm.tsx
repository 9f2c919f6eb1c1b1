import { Button, Input, InputNumber, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceKinds, factFields, gateConditions } from '#contracts';
import { useLanguage } from '~/shared/i18n/use-language';
import { countries } from '~/shared/organisation/countries';
import { currencies } from '~/shared/projects/money';
import type { StagePlan } from '../api';
import { changedRule, nameOf, type Rule, ruleProblem, testsOf, valueKindOf, withRule } from '../plan-rules';
import { made, type Requirement, type RequirementThing } from '../plan-things';
import { thingWords } from '../thing-words';
import styles from './plan.module.css';

type Gate = StagePlan['gates'][number];

const things: Record<RequirementThing, Requirement[]> = {
  field: factFields.map((thing) => made('field', thing)),
  evidence: evidenceKinds.map((thing) => made('evidence', thing)),
  condition: gateConditions.map((thing) => made('condition', thing)),
};
const sections = [...'ABCDEFGHIJKLMNOPQRST'] as 'A'[];

interface Props {
  gate: Gate;
  /** Of the requirement whose rule is edited; a new one without it. */
  place?: number;
  onTake(requires: Requirement[]): void;
  onClose(): void;
}

/** A condition, read as a sentence: this document, if that fact is more than a value. */
export function RuleForm({ gate, place, onTake, onClose }: Props) {
  const { t } = useTranslation('plan-rules');
  const { t: code } = useTranslation('project-codes');
  const problemId = useId();
  const before = place === undefined ? undefined : gate.requires[place];
  const [thing, setThing] = useState<Requirement>(before ?? things.evidence[0]!);
  const [rule, setRule] = useState<Rule>(before?.when ?? { field: 'landMu', is: 'more-than' });
  const [asked, setAsked] = useState(false);
  const result = withRule(gate.requires, thing, rule, place);
  const problem = ruleProblem(rule) ?? (result ? undefined : 'twice');
  const take = () => {
    setAsked(true);
    if (result && !problem) onTake(result);
  };
  const change = (part: Partial<Rule>) => setRule((known) => changedRule(known, part));
  const byName = new Map(Object.values(things).flatMap((list) => list.map((one) => [nameOf(one), one] as const)));
  const shown = problem !== undefined && (asked || (rule.value !== undefined && rule.value !== ''));
  return (
    <div className={styles.ruleForm}>
      <Select
        aria-label={t('thing')}
        disabled={place !== undefined}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={nameOf(thing)}
        options={(['field', 'evidence', 'condition'] as const).map((kind) => ({
          label: t(`kind.${kind}`),
          options: things[kind].map((one) => ({ value: nameOf(one), label: thingWords(code, one) })),
        }))}
        onChange={(name) => setThing(byName.get(name)!)}
      />
      <Select
        aria-label={t('field')}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={rule.field}
        options={factFields.map((value) => ({ value, label: code(`fact.${value}`) }))}
        onChange={(field) => change({ field })}
      />
      <Select
        aria-label={t('is')}
        popupMatchSelectWidth={false}
        value={rule.is}
        options={testsOf(rule.field).map((value) => ({ value, label: t(`test.${value}`) }))}
        onChange={(is) => change({ is })}
      />
      <Value rule={rule} describedBy={shown ? problemId : undefined} change={(value) => change({ value })} />
      <Button type="primary" size="small" onClick={take}>
        {t('done')}
      </Button>
      <Button size="small" onClick={onClose}>
        {t('cancel')}
      </Button>
      {shown && (
        <span id={problemId} className={styles.problem} role="alert">
          {t(`problem.${problem}`)}
        </span>
      )}
    </div>
  );
}

interface ValueProps {
  rule: Rule;
  describedBy: string | undefined;
  change(value: Rule['value']): void;
}

/** The entry that fits: a number, a section, a country, a day. */
function Value({ rule, describedBy, change }: ValueProps) {
  const { t } = useTranslation('plan-rules');
  const { locale } = useLanguage();
  const kind = valueKindOf(rule);
  const named = {
    'aria-label': t('value'),
    'aria-describedby': describedBy,
    status: describedBy ? ('error' as const) : undefined,
  };
  const text = rule.value === undefined ? '' : String(rule.value);
  if (kind === 'none') return null;
  if (kind === 'amount') {
    return (
      <InputNumber
        {...named}
        min={0}
        value={text === '' ? null : Number(text)}
        onChange={(value) => change(value ?? undefined)}
      />
    );
  }
  if (kind === 'section' || kind === 'currency' || kind === 'country') {
    const options = {
      section: sections.map((value) => ({ value, label: t(`section.${value}`) })),
      currency: currencies.map((value) => ({ value, label: value })),
      country: countries(locale),
    }[kind];
    return (
      <Select
        {...named}
        className={styles.ruleValue}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={text || undefined}
        options={options}
        onChange={change}
      />
    );
  }
  return (
    <Input
      {...named}
      className={styles.ruleValue}
      type={kind === 'date' ? 'date' : 'text'}
      maxLength={100}
      value={text}
      onChange={({ target }) => change(target.value)}
    />
  );
}
