import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { formatMoney } from '~/shared/projects/money';
import type { ProjectLine } from '~/shared/projects/types';
import styles from './projects.module.css';

/** Each row is one project; on a phone it becomes a card. */
export function ProjectTable({ projects, zones }: { projects: readonly ProjectLine[]; zones: boolean }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { say, locale } = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('column.name')}</th>
          <th scope="col">{t('column.stage')}</th>
          <th scope="col">{t('column.light')}</th>
          <th scope="col" className={styles.amount}>
            {t('column.investment')}
          </th>
          <th scope="col">{t('column.lead')}</th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.id}>
            <th scope="row">
              <Link to={`/projects/${project.id}`}>{say(project.name)}</Link>
              <small>
                {project.number}
                {zones && ` · ${say(project.zone.name)}`}
                {project.company.name && ` · ${project.company.name}`}
              </small>
            </th>
            <td>
              {t(`project-codes:stage.${project.stage}`)}
              {project.status !== 'active' && (
                <span className={styles.status}>{t(`project-codes:status.${project.status}`)}</span>
              )}
            </td>
            <td>
              {project.status !== 'withdrawn' && <LightMark light={project.light} />}
              {project.openIssues > 0 && <small>{t('openIssues', { count: project.openIssues })}</small>}
            </td>
            <td className={styles.amount}>
              {formatMoney(project.investment, project.currency, locale) ?? (
                <span className={styles.faint}>{t('amount.none')}</span>
              )}
            </td>
            <td>{project.lead?.name ?? <span className={styles.faint}>{t('noLead')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
