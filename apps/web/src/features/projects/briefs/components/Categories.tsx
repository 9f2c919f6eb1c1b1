import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import type { Brief } from '../api';
import styles from './briefs.module.css';

// The drawing library is big; the table does not wait for it.
const CategoryChart = lazy(() =>
  import('./CategoryChart').then(({ CategoryChart: Component }) => ({ default: Component })),
);

/** What issues were about: a picture, and the same figures as a table that leads to the rows. */
export function Categories({ rows, name }: { rows: Brief['facts']['categories']; name: string }) {
  const { t } = useTranslation(['briefs', 'project-codes']);
  if (rows.length === 0) return <p className={styles.faint}>{t('chart.none')}</p>;
  return (
    <div className={styles.list}>
      <h3 className={styles.small}>{t('chart.title')}</h3>
      <Suspense fallback={<div className={styles.chart} />}>
        <CategoryChart rows={rows} name={name} />
      </Suspense>
      <table className={styles.table} data-numbers>
        <thead>
          <tr>
            {(['category', 'filed', 'closed', 'open', 'overdue'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, filed, closed, open, overdue }) => (
            <tr key={category}>
              <th scope="row">{t(`project-codes:category.${category}`)}</th>
              <td>{filed}</td>
              <td>{closed}</td>
              <td>
                <Link to={`/issues?state=open&category=${category}&sort=newest`}>{open}</Link>
              </td>
              <td>
                <Link to={`/issues?overdue=true&category=${category}`}>{overdue}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
