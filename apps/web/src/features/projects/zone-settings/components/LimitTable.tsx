import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Limit, PresetClock } from '../time-limits-api';
import styles from './limits.module.css';

/** The limits of a preset in words. */
export function LimitTable({ clocks, confirm }: { clocks: readonly PresetClock[]; confirm: Limit }) {
  const { t } = useTranslation('time-limits');
  const { say } = useLanguage();
  const said = ({ amount, unit }: Limit) => t(`limit.${unit}`, { count: amount });
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['name', 'limit', 'from', 'extendTo'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`clock.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clocks.map(({ kind, name, limit, from, extendTo }) => (
            <tr key={kind}>
              <th scope="row">{say(name)}</th>
              <td>{said(limit)}</td>
              <td>{t(`from.${from}`)}</td>
              <td>
                {extendTo === undefined
                  ? t('noExtension')
                  : t('extended', { limit: said({ amount: extendTo, unit: limit.unit }) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('confirm')} {said(confirm)}
      </p>
    </>
  );
}
