import { useTranslation } from 'react-i18next';
import { Panel } from '~/shared/components/Panel';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Session } from '~/shared/sessions/types';
import styles from './people.module.css';

export function People({ session }: { session: Session }) {
  const { t } = useTranslation('sessions');
  const { say } = useLanguage();
  const people = [
    ...session.hosts.map(({ name }) => ({ name, role: t('people.host'), from: say(session.zone.name) })),
    { name: session.bookedBy.name, role: t('people.booker'), from: say(session.investor.name) },
    ...session.guests.map(({ name, email }) => ({ name, role: t('people.guest'), from: email })),
  ];
  return (
    <Panel title={t('people.title')}>
      <ul className={styles.people}>
        {people.map(({ name, role, from }) => (
          <li key={`${name} ${from}`}>
            <span className={styles.face} aria-hidden="true">
              {[...name][0]}
            </span>
            <span>
              <strong>{name}</strong>
              <span className={styles.from}>
                {role} · {from}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
