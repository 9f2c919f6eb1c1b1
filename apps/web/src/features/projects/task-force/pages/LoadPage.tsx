import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { type Load, loadsQuery } from '../api';
import styles from '../components/load.module.css';

/** How much each person of the zone carries: projects served against the range, and issues held. */
export function LoadPage() {
  const { t } = useTranslation('task-force');
  const query = useQuery(loadsQuery);
  return (
    <>
      <PageHeader title={t('page.title')} lead={t('page.lead')} />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('page.empty')}>{t('page.emptyText')}</EmptyState>
          ) : (
            <ul className={styles.people}>
              {items.map((person) => (
                <Person key={person.memberId} person={person} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function Person({ person: { memberId, name, load, forces, openIssues, redIssues, served } }: { person: Load }) {
  const { t } = useTranslation('task-force');
  const { say } = useLanguage();
  const held = `/issues?state=open&person=${memberId}`;
  return (
    <li className={styles.person} aria-labelledby={`person-${memberId}`}>
      <h2 id={`person-${memberId}`}>{name}</h2>
      <p className={styles.range} data-load={load.load}>
        {t('load.says', load)} · <strong>{t(`load.${load.load}`)}</strong>
      </p>
      <meter
        className={styles.meter}
        min={0}
        max={Math.max(load.most, load.projects)}
        low={load.least}
        high={load.most}
        value={load.projects}
        aria-label={t('load.says', load)}
      />
      <dl className={styles.figures}>
        <div>
          <dt>{t('page.forces')}</dt>
          <dd>{forces}</dd>
        </div>
        <div>
          <dt>{t('page.open')}</dt>
          <dd>
            {openIssues > 0 ? (
              <Link to={held} aria-label={t('page.openOf', { name, issues: openIssues })}>
                {openIssues}
              </Link>
            ) : (
              0
            )}
          </dd>
        </div>
        <div>
          <dt>{t('page.red')}</dt>
          <dd data-red={redIssues > 0}>
            {redIssues > 0 ? (
              <Link to={`${held}&light=red`} aria-label={t('page.redOf', { name, issues: redIssues })}>
                {redIssues}
              </Link>
            ) : (
              0
            )}
          </dd>
        </div>
      </dl>
      {served.length > 0 && (
        <details>
          <summary>{t('page.served', { count: served.length })}</summary>
          <ul className={styles.served}>
            {served.map((project) => (
              <li key={project.id}>
                <Link to={`/projects/${project.id}`}>{say(project.name)}</Link>{' '}
                <span className={styles.muted}>{project.number}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
