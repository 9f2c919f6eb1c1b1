import { useLanguage } from '~/shared/i18n/use-language';
import type { Industry } from './api';
import styles from './industries.module.css';

/** `3841 锂离子电池制造`. A standard's own language counts: its name stands beside a translated one. */
export function IndustryTitle({ industry: { scheme, code, name } }: { industry: Industry }) {
  const { path, say } = useLanguage();
  const own = scheme === 'gbt4754' ? 'zh' : 'en';
  return (
    <span>
      <span className={styles.code}>{code}</span> {say(name)}
      {own !== path && (
        <small className={styles.own} lang={own === 'zh' ? 'zh-CN' : 'en'}>
          {name[own]}
        </small>
      )}
    </span>
  );
}

/** Where it lies: section › division › group. */
export function IndustryPath({ industry: { path } }: { industry: Industry }) {
  const { say } = useLanguage();
  if (path.length === 0) return null;
  return <small className={styles.path}>{path.map(({ code, name }) => `${code} ${say(name)}`).join(' › ')}</small>;
}
