import type { ReactNode } from 'react';
import { usePageTitle } from '~/shared/hooks/use-page-title';
import styles from './page-header.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page; focus comes here after every change of page. */
export function PageHeader({ title, lead, above, actions }: Props) {
  usePageTitle(title);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {above && <div className={styles.above}>{above}</div>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
