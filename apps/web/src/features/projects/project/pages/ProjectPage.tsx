import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '~/shared/api/me';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { useTopic } from '~/shared/live/use-topic';
import { projectQuery } from '~/shared/projects/api';
import type { ProjectResource } from '~/shared/projects/types';
import { formatLongDay } from '~/shared/time/format';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { type AskedFact, FactsPanel } from '../components/FactsPanel';
import { GatePanel } from '../components/GatePanel';
import { PeoplePanel } from '../components/PeoplePanel';
import styles from '../components/project.module.css';
import { StageLine } from '../components/StageLine';
import { StepMenu } from '../components/StepMenu';
import { Transitions } from '../components/Transitions';
import { lightWords } from '../light-words';
import { projectSections } from '../sections';

export function ProjectPage() {
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const project = useQuery(projectQuery(id));
  useTopic(`project:${id}`, () => {
    for (const queryKey of [
      ['projects', 'one', id],
      ['issues', 'of-project', id],
      ['task-force', id],
    ]) {
      void queries.invalidateQueries({ queryKey });
    }
  });
  return (
    <Loaded query={project} page>
      {(resource) => <Page project={resource} />}
    </Loaded>
  );
}

function Page({ project }: { project: ProjectResource }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { t: code } = useTranslation('project-codes');
  const { say, locale } = useLanguage();
  const timeZone = useTimeZone();
  const ownZone = useMe()?.organisation?.id === project.data.zone.id;
  const { data } = project;
  const [asked, setAsked] = useState<AskedFact>();
  const live = data.status !== 'withdrawn';
  const why = lightWords(code, data.lightReason, locale);
  return (
    <>
      <PageHeader
        title={say(data.name)}
        above={<Link to="/projects">{t('title')}</Link>}
        lead={[data.number, !ownZone && say(data.zone.name), data.company.name].filter(Boolean).join(' · ')}
        actions={
          <>
            {live && (
              <span className={styles.light}>
                <LightMark light={data.light} />
                {why && <small>{why}</small>}
              </span>
            )}
            <StepMenu project={project} />
          </>
        }
      />
      {data.status !== 'active' && (
        <Alert
          type={live ? 'warning' : 'info'}
          showIcon
          className={styles.note}
          title={t(`status.${data.status}`)}
          description={data.statusReason}
        />
      )}
      <StageLine project={data} />
      <p className={styles.since}>{t('line.since', { day: formatLongDay(data.stageSince, locale, timeZone) })}</p>
      <div className={styles.columns}>
        <div>
          {live && <GatePanel project={project} onFact={(field) => setAsked({ field })} />}
          <FactsPanel project={project} asked={asked} />
        </div>
        <aside>
          <PeoplePanel project={project} />
          <Transitions projectId={data.id} />
        </aside>
      </div>
      {projectSections.map((Section, index) => (
        // The list never changes while the page is open.
        <Section key={String(index)} project={project} />
      ))}
    </>
  );
}
