import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/shared/api/use-error-words';
import { sizeOf } from '../files';
import type { Upload } from '../use-uploads';
import styles from './files.module.css';

/** Files on their way, or not taken, with the reason. */
export function UploadList({ uploads, onRemove }: { uploads: readonly Upload[]; onRemove(key: string): void }) {
  const { t } = useTranslation('issue-files');
  const words = useErrorWords();
  return (
    <ul className={styles.pictures} aria-live="polite">
      {uploads.map(({ key, name, blob, error }) => (
        <li key={key}>
          <span className={styles.name}>{name}</span> <span className={styles.soft}>{sizeOf(blob.size)}</span>{' '}
          <Button size="small" type="text" aria-label={t('removeOne', { name })} onClick={() => onRemove(key)}>
            ✕
          </Button>
          {error !== undefined && (
            <div role="alert">
              {words(error).what} {words(error).todo}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
