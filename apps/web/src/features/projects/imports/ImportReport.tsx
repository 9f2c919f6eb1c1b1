import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '~/shared/api/problem';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import type { ImportResource, ImportView } from './api';
import styles from './import.module.css';

/** As many rows as somebody reads in a dialog; the file to mend has them all. */
const shown = 50;

/** What was found in a file, or what became of it, and what is left to mend. */
export function ImportReport({ answer }: { answer: ImportResource }) {
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  const { data, abilities } = answer;
  const taken = data.mode === 'import-good' ? data.created + data.changed : 0;
  return (
    <>
      <div role="status">
        <p className={styles.name}>
          <strong>{data.fileName}</strong> {data.by && <span>{t('by', { name: data.by })}</span>}
        </p>
        <p>
          <strong>{headline(data, t)}</strong>
        </p>
        {data.rows !== null && <Counts data={data} />}
      </div>
      {data.fault && <ErrorNote error={faultOf(data.fault)} />}
      {taken > 0 && (
        <p>
          <Link to={data.kind === 'issues' ? '/issues?sort=newest' : '/projects?source=import'}>
            {t(`look.${data.kind}`)}
          </Link>
        </p>
      )}
      {data.ignored.length > 0 && <p>{t('ignored', { titles: data.ignored.join(locale === 'en' ? ', ' : '、') })}</p>}
      <Problems data={data} />
      {data.problemCount > 0 && abilities.mend && (
        <p>
          <Button href={`/api/imports/${data.id}/mend.xlsx?locale=${locale}`} download>
            {t('mend')}
          </Button>
        </p>
      )}
      <Duplicates data={data} />
    </>
  );
}

function headline(
  { state, mode, kind, created, changed }: ImportView,
  t: ReturnType<typeof useTranslation<'imports'>>['t'],
) {
  if (state === 'failed') return t('failed');
  if (state === 'stopped') return t('stopped');
  const count = created + changed;
  if (mode === 'check') return count > 0 ? t('checked', { count }) : t('nothing');
  return t(`taken.${kind}`, { count });
}

function Counts({ data }: { data: ImportView }) {
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  const { rows, done, good, created, changed, unchanged } = data;
  const counts = {
    rows: rows ?? 0,
    ...(data.state !== 'done' && { done }),
    created,
    ...(data.kind === 'issues' && { changed, unchanged }),
    bad: done - good,
  };
  return (
    <dl className={styles.counts}>
      {Object.entries(counts).map(([name, value]) => (
        <div key={name}>
          <dt>{t(`count.${name as keyof typeof counts}`)}</dt>
          <dd>{value.toLocaleString(locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Problems({ data: { problems, problemCount } }: { data: ImportView }) {
  const { t } = useTranslation('imports');
  const { say } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('problems')}</h3>
      <ul className={styles.rows} aria-label={t('problems')}>
        {problems.slice(0, shown).map(({ row, column, field, code, title, words }) => (
          <li key={`${row} ${field} ${code}`}>
            <strong>{column ? t('place', { row, column }) : t('row', { row })}</strong> {say(title)} – {say(words)}
          </li>
        ))}
      </ul>
      {problemCount > shown && <p>{t('more', { count: problemCount - shown })}</p>}
    </>
  );
}

function Duplicates({ data: { duplicates } }: { data: ImportView }) {
  const { t } = useTranslation('imports');
  const { say } = useLanguage();
  if (duplicates.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('duplicates')}</h3>
      <ul className={styles.rows} aria-label={t('duplicates')}>
        {duplicates.slice(0, shown).map(({ row, project }) => (
          <li key={row}>
            <strong>{t('row', { row })}</strong>{' '}
            <Link to={`/projects/${project.id}`}>
              {project.number} {say(project.name)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Said like any other refusal: the code is the key of the words. */
const faultOf = ({ code, params }: NonNullable<ImportView['fault']>) =>
  new ApiError({ type: 'about:blank', title: code, status: 422, code: code as ApiError['code'], params });
