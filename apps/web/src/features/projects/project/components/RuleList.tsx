import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StagePlan } from '../api';
import { nameOf, withoutRule } from '../plan-rules';
import { whenWords } from '../requirement-words';
import { thingWords } from '../thing-words';
import styles from './plan.module.css';
import { RuleForm } from './RuleForm';
import { saidRule } from './rule-words';

type Gate = StagePlan['gates'][number];

interface Props {
  gate: Gate;
  editable: boolean;
  onChange(gate: Gate): void;
}

/** What a gate asks only of some projects: the condition of each in words, to be changed or taken away. */
export function RuleList({ gate, editable, onChange }: Props) {
  const { t } = useTranslation('plan-rules');
  const { t: code, i18n } = useTranslation('project-codes');
  const [editing, setEditing] = useState<number | 'new'>();
  const ruled = gate.requires.flatMap((requirement, place) => (requirement.when ? [{ requirement, place }] : []));
  const take = (requires: Gate['requires']) => {
    setEditing(undefined);
    onChange({ ...gate, requires });
  };
  if (ruled.length === 0 && !editable) return null;
  return (
    <div className={styles.rulePart}>
      <h3 className={styles.label}>{t('title')}</h3>
      {editable && <p className={styles.label}>{t('lead')}</p>}
      {ruled.length === 0 && <p className={styles.label}>{t('none')}</p>}
      <ul className={styles.rules}>
        {ruled.map(({ requirement, place }) => {
          const name = thingWords(code, requirement);
          if (editing === place) {
            return (
              <li key={place}>
                <RuleForm gate={gate} place={place} onTake={take} onClose={() => setEditing(undefined)} />
              </li>
            );
          }
          return (
            <li key={`${nameOf(requirement)} ${JSON.stringify(requirement.when)}`}>
              {name} – {whenWords(code, { ...requirement, when: saidRule(requirement.when, t, i18n.language) })}
              {editable && (
                <>
                  {' '}
                  <Button type="link" size="small" aria-label={t('editOf', { name })} onClick={() => setEditing(place)}>
                    {t('edit')}
                  </Button>
                  <Button
                    type="link"
                    size="small"
                    aria-label={t('removeOf', { name })}
                    onClick={() => take(withoutRule(gate.requires, place))}
                  >
                    {t('remove')}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {editing === 'new' && <RuleForm gate={gate} onTake={take} onClose={() => setEditing(undefined)} />}
      {editable && editing === undefined && (
        <Button size="small" type="dashed" onClick={() => setEditing('new')}>
          {t('add')}
        </Button>
      )}
    </div>
  );
}
