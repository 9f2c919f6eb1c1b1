import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { stepWords } from '~/shared/issues/words';
import type { Brief, IssueRow, ProjectRow } from '../api';
import styles from './briefs.module.css';

/** As many as the data holds at most. */
const most = 50;

interface ListProps {
  title: string;
  count: number;
  children: React.ReactNode;
}

function List({ title, count, children }: ListProps) {
  const { t } = useTranslation('briefs');
  return (
    <div className={styles.list}>
      <h3 className={styles.small}>{title}</h3>
      {count === 0 ? <p className={styles.faint}>{t('list.none')}</p> : children}
      {count >= most && <p className={styles.faint}>{t('list.most')}</p>}
    </div>
  );
}

/** Issues as they stood when the figures were taken; confidential ones have no names. */
export function IssueRows({ title, rows, timeZone }: { title: string; rows: readonly IssueRow[]; timeZone: string }) {
  const { t } = useTranslation(['briefs', 'project-codes']);
  const { t: ledger } = useTranslation('ledger');
  const { say } = useLanguage();
  return (
    <List title={title} count={rows.length}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.issue')}</th>
            <th scope="col">{t('column.holder')}</th>
            <th scope="col">{t('column.due')}</th>
            <th scope="col">{t('column.next')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/issues/${row.id}`}>{row.title}</Link>
                <small>
                  {row.number} · {t(`project-codes:category.${row.category}`)} ·{' '}
                  {row.projectZh === null
                    ? t('confidential')
                    : say({ zh: row.projectZh, en: row.projectEn ?? row.projectZh })}
                </small>
              </th>
              <td>{say({ zh: row.holderZh, en: row.holderEn })}</td>
              <td>
                <LightMark light={row.light} />
                <small>
                  <Moment at={row.dueAt} timeZone={timeZone} />
                </small>
              </td>
              <td>{stepWords(ledger, row.nextStep)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </List>
  );
}

type Moved = Brief['facts']['advancedProjects'][number];

/** Projects; those that moved with the step they took. */
export function ProjectRows({ title, rows }: { title: string; rows: readonly (ProjectRow | Moved)[] }) {
  const { t } = useTranslation(['briefs', 'project-codes']);
  const { say } = useLanguage();
  const stage = (code: string) => t(`project-codes:stage.${code as 'lead'}`);
  return (
    <List title={title} count={rows.length}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.project')}</th>
            <th scope="col">{t('column.stage')}</th>
            <th scope="col">{t('column.light')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.id} ${'to' in row ? row.to : ''}`}>
              <th scope="row">
                <Link to={`/projects/${row.id}`}>{say({ zh: row.nameZh, en: row.nameEn })}</Link>
                <small>{row.number}</small>
              </th>
              <td>{'to' in row ? t('step', { from: stage(row.from), to: stage(row.to) }) : stage(row.stage)}</td>
              <td>
                <LightMark light={row.light} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </List>
  );
}
