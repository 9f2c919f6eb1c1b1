import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { useTopic } from '~/shared/live/use-topic';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { wallQuery } from '../api';
import styles from './wall.module.css';

/** The wall of lights: one tile a project, the worst first; made for a big screen, readable without colour. */
export function WallPage() {
  const { t } = useTranslation('ledger');
  const { say } = useLanguage();
  const queries = useQueryClient();
  const me = useMe();
  const timeZone = useTimeZone();
  const wall = useQuery(wallQuery);
  useTopic(me?.organisation ? `organisation:${me.organisation.id}` : undefined, ({ event }) => {
    if (event === 'issue.changed') void queries.invalidateQueries({ queryKey: wallQuery.queryKey });
  });
  return (
    <>
      <PageHeader title={t('wall.title')} lead={t('wall.lead')} />
      <Loaded query={wall}>
        {({ tiles }) =>
          tiles.length === 0 ? (
            <EmptyState title={t('wall.empty')}>{t('empty.text')}</EmptyState>
          ) : (
            <ul className={styles.wall}>
              {tiles.map((tile) => (
                <li key={`${tile.zone.id}${tile.id ?? ''}`} data-light={tile.light} className={styles.tile}>
                  <LightMark light={tile.light} />
                  <Link
                    to={tile.id ? `/issues?state=open&project=${tile.id}` : '/issues?state=open&confidential=true'}
                    className={styles.name}
                  >
                    {tile.name ? say(tile.name) : t('wall.confidential')}
                  </Link>
                  <span>{t('wall.counts', { red: tile.red, yellow: tile.yellow, green: tile.green })}</span>
                  <span className={styles.due}>
                    {t('wall.first')} <Moment at={tile.dueAt} timeZone={timeZone} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
