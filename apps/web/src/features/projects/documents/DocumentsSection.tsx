import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/shared/components/Loaded';
import { Panel } from '~/shared/components/Panel';
import { documentsQuery, type ProjectOnPage } from './api';
import { DocumentRow } from './components/DocumentRow';
import styles from './components/documents.module.css';
import { UploadBox } from './components/UploadBox';

/** The papers of a project, each with all its versions. */
export function DocumentsSection({ project }: { project: ProjectOnPage }) {
  const { t } = useTranslation('documents');
  const documents = useQuery(documentsQuery(project.data.id));
  return (
    <Panel title={t('title')}>
      <Loaded query={documents} rows={3}>
        {({ items, abilities }) => (
          <>
            {abilities.upload && <UploadBox project={project} mayShare={abilities.share} />}
            {items.length === 0 ? (
              <p>{t('empty')}</p>
            ) : (
              <ul className={styles.list}>
                {items.map((document) => (
                  <DocumentRow key={document.data.id} document={document} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
