import { useTranslation } from 'react-i18next';
import type { Light } from '#contracts';
import styles from './light-mark.module.css';

/** A light with its word and its own shape, so that nobody needs the colour. */
export function LightMark({ light, word = true }: { light: Light; word?: boolean }) {
  const { t } = useTranslation('project-codes');
  return (
    <span className={styles.mark} data-light={light}>
      <span className={styles.shape} aria-hidden />
      <span className={word ? undefined : 'visually-hidden'}>{t(`light.${light}`)}</span>
    </span>
  );
}
