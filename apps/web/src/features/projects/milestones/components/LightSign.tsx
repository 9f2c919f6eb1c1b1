import { useTranslation } from 'react-i18next';
import type { Light } from '#contracts';
import styles from './milestones.module.css';

const shapes = { green: '●', yellow: '▲', red: '■' } as const;

/** A light by its shape, its word and its colour: any one of them is enough. */
export function LightSign({ light }: { light: Light }) {
  const { t } = useTranslation('project-codes');
  return (
    <span className={styles.light} data-light={light}>
      <span aria-hidden="true">{shapes[light]}</span> {t(`light.${light}`)}
    </span>
  );
}
