import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import type { ImportView } from './api';
import styles from './import.module.css';

/** How far it is; it goes on when the page is left. */
export function ImportProgress({ data }: { data: ImportView }) {
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  const { mode, rows, done, fileName, by } = data;
  const number = (value: number) => value.toLocaleString(locale);
  const percent = rows ? Math.floor((100 * done) / rows) : 0;
  return (
    <>
      <p className={styles.name}>
        <strong>{fileName}</strong> {by && <span>{t('by', { name: by })}</span>}
      </p>
      <Progress percent={percent} status="active" aria-label={t(`progress.${mode}`)} />
      <p role="status">
        {rows === null ? t('reading') : t(`progressOf.${mode}`, { done: number(done), rows: number(rows) })}
      </p>
      <p className={styles.faint}>{t('leave')}</p>
    </>
  );
}
