import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import type { ProjectResource } from '~/shared/projects/types';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { projectIssuesQuery } from './api';
import styles from './components/issue.module.css';

/** The blocked matters of a project: who holds each, and until when. Confidential ones are in the ledger only. */
export function IssuesSection({ project: { data, abilities } }: { project: ProjectResource }) {
  const { t } = useTranslation(['issues', 'ledger']);
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const issues = useInfiniteQuery(projectIssuesQuery(data.id));
  return (
    <Panel
      anchor="issues"
      title={t('ledger:title')}
      extra={abilities.fileIssue && <ButtonLink to={`/issues/new?project=${data.id}`}>{t('file.title')}</ButtonLink>}
    >
      <Loaded query={issues} rows={2}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <p className={styles.muted}>{t('ledger:empty.title')}</p>;
          return (
            <ul className={styles.clocks}>
              {rows.map(({ data: issue }) => (
                <li key={issue.id}>
                  <LightMark light={issue.light} /> <Link to={`/issues/${issue.id}`}>{issue.title}</Link>
                  <div className={styles.muted}>
                    {issue.number} · {t(`ledger:state.${issue.state}`)} · {say(issue.holder.name)}
                    {issue.dueAt && (
                      <>
                        {' · '}
                        <Moment at={issue.dueAt} timeZone={timeZone} />
                      </>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
