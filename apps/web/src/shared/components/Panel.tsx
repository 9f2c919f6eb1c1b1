import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

interface Props {
  title?: ReactNode;
  extra?: ReactNode;
  /** By which others on the page lead here, see `goToSection`. */
  anchor?: string;
  children: ReactNode;
}

/** A titled surface on the page. */
export function Panel({ title, extra, anchor, children }: Props) {
  const id = useId();
  return (
    <section
      id={anchor}
      tabIndex={anchor ? -1 : undefined}
      className={styles.panel}
      aria-labelledby={title ? id : undefined}
    >
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
