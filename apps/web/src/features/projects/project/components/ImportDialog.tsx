import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { factFields } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import { type ImportReport, useImport } from '../import-api';
import styles from './import.module.css';

/** Choose a file, see what it holds and what is wrong, then take the good rows. Nothing is taken before. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { locale } = useLanguage();
  const id = useId();
  const [file, setFile] = useState<File>();
  const check = useImport('check');
  const take = useImport('import-good');
  const report = take.data ?? check.data;
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    check.reset();
    take.reset();
    if (chosen) check.mutate(chosen);
  };
  return (
    <Modal
      open
      width={680}
      title={t('importing.title')}
      okText={take.data ? t('importing.done') : t('importing.take', { count: check.data?.good ?? 0 })}
      okButtonProps={{ disabled: !take.data && !check.data?.good, loading: take.isPending }}
      onCancel={onClose}
      onOk={() => (take.data ? onClose() : file && take.mutate(file))}
    >
      <p>{t('importing.text')}</p>
      <p>
        <Button href={`/api/projects/import-template.xlsx?locale=${locale}`}>{t('importing.template')}</Button>
      </p>
      <label htmlFor={id} className={styles.label}>
        {t('importing.file')}
      </label>
      <input id={id} type="file" accept=".xlsx" onChange={({ target }) => choose(target.files?.[0])} />
      <div role="status">
        {check.isPending && <p>{t('importing.reading')}</p>}
        {report && <Report report={report} />}
      </div>
      {(take.error ?? check.error) && <ErrorNote error={take.error ?? check.error} />}
    </Modal>
  );
}

function Report({ report }: { report: ImportReport }) {
  const { t } = useTranslation(['projects', 'project-codes', 'errors']);
  const { say } = useLanguage();
  const nameOf = (field: string) => {
    if (field === 'nameZh' || field === 'nameEn' || field === 'summary') return t(`fact.${field}`);
    const known = factFields.find((name) => name === field);
    return known ? t(`project-codes:fact.${known}`) : field;
  };
  return (
    <>
      <p>
        <strong>
          {report.mode === 'check'
            ? t('importing.checked', { rows: report.rows, good: report.good })
            : t('importing.taken', { count: report.imported })}
        </strong>
      </p>
      {report.problems.length > 0 && (
        <ul className={styles.rows} aria-label={t('importing.problems')}>
          {report.problems.map(({ row, column, field, code }) => (
            <li key={`${row} ${field} ${code}`}>
              {t('importing.place', { row, column: column || '–' })} {nameOf(field)} – {t(`errors:${code}` as never)}
            </li>
          ))}
        </ul>
      )}
      {report.duplicates.length > 0 && (
        <>
          <p>{t('importing.duplicates')}</p>
          <ul className={styles.rows}>
            {report.duplicates.map(({ row, project }) => (
              <li key={row}>
                {t('importing.row', { row })} <Link to={`/projects/${project.id}`}>{say(project.name)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
