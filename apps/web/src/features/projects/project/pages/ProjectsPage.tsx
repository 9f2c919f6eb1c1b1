import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { useTopic } from '~/shared/live/use-topic';
import { ImportButton } from '../../imports/ImportButton';
import { projectsQuery } from '../api';
import { FilterBar } from '../components/FilterBar';
import { FunnelStrip } from '../components/FunnelStrip';
import { Narrowing } from '../components/Narrowing';
import { ProjectTable } from '../components/ProjectTable';
import styles from '../components/projects.module.css';
import { StageBoard } from '../components/StageBoard';
import { type ProjectFilters, useProjectFilters } from '../use-project-filters';

const views = ['list', 'board'] as const;

/** All projects somebody sees: a zone its own, a company and an office those opened to them. */
export function ProjectsPage() {
  // With the words of what stands in it, fetched at once.
  const { t } = useTranslation(['projects', 'imports']);
  const queries = useQueryClient();
  const me = useMe();
  const organisation = me?.organisation;
  const works = me?.abilities.work ?? false;
  const { filters, view, change, drop, clear, changed } = useProjectFilters();
  useTopic(organisation ? `organisation:${organisation.id}` : undefined, ({ event }) => {
    if (event === 'project.changed') void queries.invalidateQueries({ queryKey: ['projects'] });
  });
  const zone = organisation?.kind === 'zone';
  const office = zone || organisation?.kind === 'authority';
  const lead = zone ? 'lead' : office ? 'authorityLead' : 'companyLead';
  return (
    <>
      <PageHeader
        title={t(office ? 'title' : 'companyTitle')}
        lead={t(lead)}
        actions={
          zone &&
          works && (
            <>
              <ImportButton kind="projects" />
              <ButtonLink type="primary" to="/projects/new">
                {t('new')}
              </ButtonLink>
            </>
          )
        }
      />
      {office && <FunnelStrip />}
      {office && (
        <Segmented
          aria-label={t('view.label')}
          value={view}
          onChange={(value) => change('view', value === 'list' ? undefined : value)}
          options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
          className={styles.view}
        />
      )}
      <FilterBar filters={filters} changed={changed} leads={zone} change={change} clear={clear} />
      <Narrowing filters={filters} drop={drop} />
      {office && view === 'board' ? (
        <StageBoard filters={filters} />
      ) : (
        <List filters={filters} zones={!zone} clear={changed ? clear : undefined} create={zone && works} />
      )}
    </>
  );
}

interface ListProps {
  filters: ProjectFilters;
  zones: boolean;
  create: boolean;
  clear?: () => void;
}

function List({ filters, zones, create, clear }: ListProps) {
  const { t } = useTranslation('projects');
  const query = useInfiniteQuery(projectsQuery(filters));
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const projects = pages.flatMap(({ items }) => items.map(({ data }) => data));
        if (projects.length === 0) {
          return (
            <EmptyState
              title={t('empty.title')}
              action={
                clear ? (
                  <Button onClick={clear}>{t('empty.clear')}</Button>
                ) : (
                  create && (
                    <ButtonLink type="primary" to="/projects/new">
                      {t('new')}
                    </ButtonLink>
                  )
                )
              }
            >
              {t('empty.text')}
            </EmptyState>
          );
        }
        return (
          <>
            <p className={styles.faint} role="status">
              {t('total', { count: pages[0]?.total ?? projects.length })}
            </p>
            <ProjectTable projects={projects} zones={zones} />
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}
