import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ProjectStage, projectStages } from '#contracts';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { formatMoney } from '~/shared/projects/money';
import { columnQuery } from '../api';
import type { ProjectFilters } from '../use-project-filters';
import styles from './projects.module.css';

/** The pipeline: a column for each stage, the newest first. */
export function StageBoard({ filters }: { filters: ProjectFilters }) {
  const stages = projectStages.filter((stage) => !filters.stage || filters.stage === stage);
  return (
    <div className={styles.board}>
      {stages.map((stage) => (
        <Column key={stage} stage={stage} filters={filters} />
      ))}
    </div>
  );
}

function Column({ stage, filters }: { stage: ProjectStage; filters: ProjectFilters }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { say, locale } = useLanguage();
  const { data } = useQuery(columnQuery({ ...filters, stage }));
  const total = data?.total ?? 0;
  return (
    <section className={styles.column} aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>
        {t(`project-codes:stage.${stage}`)} <span className={styles.faint}>{data ? total : ''}</span>
      </h2>
      <ul>
        {data?.items.map(({ data: project }) => (
          <li key={project.id}>
            <Link to={`/projects/${project.id}`}>{say(project.name)}</Link>
            <small>
              {[project.company.name, formatMoney(project.investment, project.currency, locale)]
                .filter(Boolean)
                .join(' · ') || project.number}
            </small>
            {project.status === 'active' ? (
              <LightMark light={project.light} />
            ) : (
              <span className={styles.status}>{t(`project-codes:status.${project.status}`)}</span>
            )}
          </li>
        ))}
      </ul>
      {data && total === 0 && <p className={styles.faint}>{t('board.empty')}</p>}
      {data?.next && <Link to={`/projects?stage=${stage}`}>{t('board.more', { count: total })}</Link>}
    </section>
  );
}
