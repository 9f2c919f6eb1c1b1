import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '~/shared/components/PageHeader';
import { FileForm } from '../components/FileForm';
import styles from '../components/issue.module.css';
import { ProjectChoice } from '../components/ProjectChoice';

/** Reporting a problem: made for a phone, done in under a minute, and never lost. */
export function FileIssuePage() {
  const { t } = useTranslation('issues');
  const [search, setSearch] = useSearchParams();
  const projectId = search.get('project');
  const choose = useCallback((project: string) => setSearch({ project }, { replace: true }), [setSearch]);
  return (
    <div className={styles.file}>
      <PageHeader title={t('file.title')} lead={t('file.lead')} />
      {projectId ? <FileForm key={projectId} projectId={projectId} /> : <ProjectChoice onChosen={choose} />}
    </div>
  );
}
