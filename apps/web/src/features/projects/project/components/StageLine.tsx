import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { projectStages } from '#contracts';
import type { Project } from '~/shared/projects/types';
import styles from './project.module.css';

/** From lead to full capacity in nine steps: what is behind, where it stands, what comes. */
export function StageLine({ project }: { project: Project }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const reached = projectStages.indexOf(project.stage);
  return (
    <ol className={styles.line} aria-label={t('line.label')}>
      {projectStages.map((stage, index) => {
        const place = index < reached ? 'done' : index === reached ? 'current' : 'ahead';
        return (
          <li key={stage} data-place={place} aria-current={place === 'current' ? 'step' : undefined}>
            <span className={styles.dot} aria-hidden>
              {place === 'done' ? <CheckOutlined /> : index + 1}
            </span>
            <span className={styles.stage}>{t(`project-codes:stage.${stage}`)}</span>
            {place === 'done' && <span className="visually-hidden">{t('line.done')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
