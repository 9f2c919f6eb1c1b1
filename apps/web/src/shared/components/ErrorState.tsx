import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '~/shared/api/problem';
import { useErrorWords } from '~/shared/api/use-error-words';
import { usePageTitle } from '~/shared/hooks/use-page-title';
import styles from './states.module.css';

/** A whole page or section could not be read. */
export function ErrorState({ error, page, onRetry }: { error: unknown; page?: boolean; onRetry?: () => void }) {
  const { t } = useTranslation();
  const words = useErrorWords()(error);
  const Heading = page ? 'h1' : 'h2';
  usePageTitle(page ? words.what : undefined);
  return (
    <div className={styles.empty} role="alert">
      <Heading className={styles.title} tabIndex={-1}>
        {words.what}
      </Heading>
      <p className={styles.text}>{words.todo}</p>
      {error instanceof ApiError && error.requestId && (
        <p className={styles.reference}>
          {t('error.reference')} <code>{error.requestId}</code>
        </p>
      )}
      {onRetry && <Button onClick={onRetry}>{t('error.retry')}</Button>}
    </div>
  );
}

/** Something the person did was refused; what they typed is still there. */
export function ErrorNote({ error, kept }: { error: unknown; kept?: string }) {
  const words = useErrorWords()(error);
  if (!error) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className={styles.note}
      title={words.what}
      description={[words.todo, kept].filter(Boolean).join(' ')}
    />
  );
}
