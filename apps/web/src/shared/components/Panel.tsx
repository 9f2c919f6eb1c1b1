import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

/** A titled surface on the page. */
export function Panel({ title, extra, children }: { title?: ReactNode; extra?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {(title || extra) && (
        <div className={styles.head}>
          {title && <h2 id={id}>{title}</h2>}
          {extra}
        </div>
      )}
      {children}
    </section>
  );
}
