import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Brief, Figure } from '../api';
import { changeOf } from '../figure-change';
import styles from './briefs.module.css';

/** The numbers of a brief; each is the way to the rows it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation('briefs');
  return (
    <>
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <OneFigure key={figure.key} figure={figure} />
        ))}
      </ul>
      <p className={styles.faint}>{t('figuresHint')}</p>
    </>
  );
}

function OneFigure({ figure }: { figure: Figure }) {
  const { t } = useTranslation('briefs');
  const said = (value: number | null) => {
    if (value === null) return t('value.none');
    if (figure.key === 'issues.in-time') return t('value.share', { value });
    return figure.key === 'issues.satisfaction' ? t('value.score', { value }) : String(value);
  };
  const { word, by } = changeOf(figure);
  const change = by > 0 ? `+${by}` : String(by);
  return (
    <li>
      <Link to={figure.link} className={styles.figure}>
        <span className={styles.name}>{t(`figure.${figure.key}`)}</span>
        <strong>{said(figure.value)}</strong>
      </Link>
      <span className={styles.faint}>{t(`before.${word}`, { before: said(figure.before), by, change })}</span>
    </li>
  );
}

/** Investment of what was signed, each currency for itself: sums over currencies would be made up. */
export function SignedInvestment({ sums }: { sums: Brief['facts']['signedInvestment'] }) {
  const { t } = useTranslation('briefs');
  const { locale } = useLanguage();
  return (
    <>
      <h3 className={styles.small}>{t('money.title')}</h3>
      {sums.length === 0 ? (
        <p className={styles.faint}>{t('money.none')}</p>
      ) : (
        <ul className={styles.sums}>
          {sums.map(({ currency, amount }) => (
            <li key={currency}>
              <strong>
                {new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(
                  amount as Intl.StringNumericLiteral,
                )}
              </strong>{' '}
              {currency}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
