import { createElement } from 'react';
import styles from './files.module.css';

/** Something somebody said. There are no captions: nobody has written it down. */
export function Sound({ src, label }: { src: string; label: string }) {
  return createElement('audio', {
    controls: true,
    preload: 'metadata',
    className: styles.sound,
    src,
    'aria-label': label,
  });
}
