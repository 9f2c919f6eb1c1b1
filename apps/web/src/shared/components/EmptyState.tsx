import type { ReactNode } from 'react';
import { ParcelArt } from './ParcelArt';
import styles from './states.module.css';

/** Says what belongs here and offers the first action. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <ParcelArt seed={title} className={styles.art} />
      <h2 className={styles.title}>{title}</h2>
      {children && <p className={styles.text}>{children}</p>}
      {action}
    </div>
  );
}
