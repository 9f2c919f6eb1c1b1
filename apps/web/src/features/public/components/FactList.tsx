import { useId } from 'react';
import { useLanguage } from '~/shared/i18n/use-language';
import type { ZoneFact } from '../api';
import styles from './fact-list.module.css';

export function FactList({ title, facts }: { title: string; facts: ZoneFact[] }) {
  const id = useId();
  const { say } = useLanguage();
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.block}>
      <h2 id={id}>{title}</h2>
      <dl>
        {facts.map((fact) => (
          <div key={fact.label.en + fact.label.zh}>
            <dt>{say(fact.label)}</dt>
            <dd>{say(fact.value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
