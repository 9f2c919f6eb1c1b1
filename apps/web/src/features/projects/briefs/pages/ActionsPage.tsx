import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatPlainDay } from '~/shared/time/format';
import { type ActionLine, type ActionScope, actionScopes, actionsQuery } from '../api';
import styles from '../components/briefs.module.css';

/** What meetings have decided; the rows behind the figure of overdue actions. */
export function ActionsPage() {
  const { t } = useTranslation('briefs');
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('scope') as ActionScope | null;
  const scope = wanted && actionScopes.includes(wanted) ? wanted : 'open';
  const query = useInfiniteQuery(actionsQuery(scope));
  return (
    <>
      <PageHeader title={t('actions.title')} lead={t('actions.lead')} />
      <Segmented
        aria-label={t('actions.label')}
        value={scope}
        onChange={(value) => setSearch({ scope: value }, { replace: true })}
        options={actionScopes.map((value) => ({ value, label: t(`actions.scope.${value}`) }))}
        style={{ marginBottom: 16 }}
      />
      <Loaded query={query}>
        {({ pages }) => {
          const actions = pages.flatMap(({ items }) => items.map(({ data }) => data));
          if (actions.length === 0) {
            return <EmptyState title={t('actions.emptyTitle')}>{t('actions.emptyText')}</EmptyState>;
          }
          return (
            <>
              <ul className={styles.briefs}>
                {actions.map((action) => (
                  <OneAction key={action.id} action={action} />
                ))}
              </ul>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function OneAction({ action }: { action: ActionLine['data'] }) {
  const { t } = useTranslation('briefs');
  const { say, locale } = useLanguage();
  const { issueId, issueNumber, meetingId, projectId } = action;
  const day = formatPlainDay(action.dueOn, locale, { year: 'numeric', month: 'short', day: 'numeric' });
  return (
    <li>
      <div>
        <strong>{action.text}</strong>
        <div className={styles.faint}>
          {[action.owner.name, say(action.owner.organisation)].filter(Boolean).join(' · ')}
        </div>
        <div className={styles.ways}>
          {issueId && issueNumber && (
            <Link to={`/issues/${issueId}`}>{t('actions.issue', { number: issueNumber })}</Link>
          )}
          {meetingId && <Link to={`/meetings/${meetingId}`}>{t('actions.meeting')}</Link>}
          {projectId && <Link to={`/projects/${projectId}`}>{t('actions.project')}</Link>}
        </div>
      </div>
      <div className={styles.faint}>
        {action.overdue && <Tag color="error">{t('actions.overdue')}</Tag>}
        {t('actions.due', { day })}
        {action.doneAt && ` · ${t('actions.done')}`}
      </div>
    </li>
  );
}
