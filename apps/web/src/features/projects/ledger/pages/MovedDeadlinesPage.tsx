import { ArrowRightOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { type MovedDeadline, movedDeadlinesQuery } from '../api';
import styles from './moved-deadlines.module.css';

/** What announced holidays moved: which limit of which issue, from when to when, and through which document. */
export function MovedDeadlinesPage() {
  const { t } = useTranslation('ledger');
  const query = useInfiniteQuery(movedDeadlinesQuery);
  return (
    <>
      <PageHeader title={t('moved.title')} lead={t('moved.lead')} />
      <Loaded query={query}>
        {({ pages }) => {
          const moves = pages.flatMap(({ items }) => items);
          if (moves.length === 0) return <EmptyState title={t('moved.empty')}>{t('moved.emptyText')}</EmptyState>;
          return (
            <ul className={styles.moves}>
              {moves.map((move) => (
                <Move key={`${move.issueId}${move.clock}${move.at}`} move={move} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <LoadMore query={query} />
    </>
  );
}

function Move({ move }: { move: MovedDeadline }) {
  const { t } = useTranslation('ledger');
  const timeZone = useTimeZone();
  const [kind = '', round] = move.clock.split('.');
  return (
    <li className={styles.move}>
      <Link to={`/issues/${move.issueId}`} className={styles.issue}>
        {move.number} {move.title}
      </Link>
      <p className={styles.dates}>
        <span>{t(`moved.clock.${kind as 'solve'}`)}</span>
        {round && <span>{t('moved.round', { round })}</span>}
        <span className={styles.before}>
          <Moment at={move.from} timeZone={timeZone} />
        </span>
        <ArrowRightOutlined aria-label={t('moved.to')} />
        <strong>
          <Moment at={move.to} timeZone={timeZone} />
        </strong>
      </p>
      <p className={styles.cause}>
        {move.notices.map(({ id, title }) => (
          <span key={id} lang="zh-CN">
            {title}（{id}）
          </span>
        ))}
        <span>
          {t('moved.since')} <Moment at={move.at} timeZone={timeZone} />
        </span>
      </p>
    </li>
  );
}
