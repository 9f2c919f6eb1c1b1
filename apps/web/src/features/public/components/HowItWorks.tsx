import { useTranslation } from 'react-i18next';
import styles from './how.module.css';

export function HowItWorks() {
  const { t } = useTranslation('public');
  return (
    <section className={styles.how} aria-labelledby="how-title">
      <div className={styles.inner}>
        <h2 id="how-title">{t('how.title')}</h2>
        <ol>
          {(['choose', 'book', 'meet'] as const).map((step) => (
            <li key={step}>
              <h3>{t(`how.${step}.title`)}</h3>
              <p>{t(`how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
