import {
  AimOutlined,
  AlertOutlined,
  CalendarOutlined,
  FileTextOutlined,
  HeartOutlined,
  ProjectOutlined,
  ScheduleOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Select, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#contracts';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { type ProjectOnPage, type Subject, subjects, type TimelineEntry, timelineQuery } from './api';
import styles from './timeline.module.css';

const icons: Record<Subject, ReactNode> = {
  project: <ProjectOutlined />,
  session: <CalendarOutlined />,
  milestone: <AimOutlined />,
  document: <FileTextOutlined />,
  aftercare: <HeartOutlined />,
  issue: <AlertOutlined />,
  meeting: <ScheduleOutlined />,
  'task-force': <TeamOutlined />,
};

/** Everything that happened to a project, the latest first. */
export function TimelineSection({ project }: { project: ProjectOnPage }) {
  const { t } = useTranslation('timeline');
  const [about, setAbout] = useState<Subject>();
  const thread = useInfiniteQuery(timelineQuery(project.data.id, about));
  const filter = (
    <Select
      aria-label={t('filter')}
      value={about ?? 'all'}
      style={{ minWidth: 140 }}
      onChange={(value: Subject | 'all') => setAbout(value === 'all' ? undefined : value)}
      options={(['all', ...subjects] as const).map((value) => ({ value, label: t(`about.${value}`) }))}
    />
  );
  return (
    <Panel title={t('title')} extra={filter}>
      <Loaded query={thread} rows={4}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) return <p>{t('empty')}</p>;
          return (
            <ol className={styles.thread}>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ol>
          );
        }}
      </Loaded>
      <LoadMore query={thread} />
    </Panel>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t, i18n } = useTranslation('timeline');
  const { t: codes } = useTranslation('project-codes');
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const word = t as (key: string, params?: Record<string, unknown>) => string;
  const code = codes as (key: string) => string;
  const key = `kind.${entry.kind.replaceAll('.', '-')}${variantOf(entry)}`;
  const params = wordedParams(entry.params, say, code);
  const subject = subjects.find((each) => entry.kind.startsWith(`${each}.`));
  return (
    <li>
      <span className={styles.icon} aria-hidden="true">
        {subject && icons[subject]}
      </span>
      <div>
        <div>
          {i18n.exists(`timeline:${key}`) ? word(key, params) : word('kind.unknown', { kind: entry.kind })}
          {entry.audience !== 'everyone' && <Tag className={styles.tag}>{t(`audience.${entry.audience}`)}</Tag>}
        </div>
        <div className={styles.soft}>
          <Moment at={entry.at} timeZone={timeZone} />
          {entry.actorName && ` · ${entry.actorName}`}
        </div>
      </div>
    </li>
  );
}

/** What is known besides makes another sentence of some kinds. */
function variantOf({ kind, params }: TimelineEntry): string {
  if (kind === 'project.created' && params.source === 'session' && params.sourceTitle) return '-from-session';
  if (kind === 'task-force.changed' && params.change) return `-${params.change}`;
  return reasoned.includes(kind) && params.reason ? '-why' : '';
}

const reasoned = [
  'project.stepped-back',
  'project.stalled',
  'project.resumed',
  'project.withdrawn',
  'project.reopened',
];

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value;

/** Texts in the reader's language, and words instead of codes. */
function wordedParams(
  params: Record<string, unknown>,
  say: (text: Bilingual) => string,
  code: (key: string) => string,
) {
  const worded = Object.entries(params).map(([name, value]) => {
    if (isBilingual(value)) return [name, say(value)];
    if (name === 'toStage' || name === 'fromStage') return [name, code(`stage.${value}`)];
    if ((name === 'from' || name === 'to') && typeof value === 'string') return [name, code(`light.${value}`)];
    if (name === 'evidence') return [name, code(`evidence.${value}`)];
    return [name, value ?? ''];
  });
  return Object.fromEntries(worded) as Record<string, unknown>;
}
