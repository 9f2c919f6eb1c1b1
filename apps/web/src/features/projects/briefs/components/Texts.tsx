import { Input, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { localePaths, locales } from '#contracts';
import type { Brief, BriefPart } from '../api';
import { type Slot, slotOf, type TextDraft } from '../text-draft';
import styles from './briefs.module.css';

interface Props {
  part: BriefPart;
  brief: Brief;
  draft: TextDraft;
  /** Without it the texts are only read. */
  write?: (slot: Slot, words: string) => void;
}

/** One part of a brief in both languages, side by side. */
export function Texts({ part, brief, draft, write }: Props) {
  const { t } = useTranslation('briefs');
  return (
    <div className={styles.texts}>
      {locales.map((locale) => {
        const language = localePaths[locale];
        const slot = slotOf(language, part);
        const saved = brief.text[language][part];
        const words = draft[slot] ?? saved;
        const name = t(`text.${language}`);
        return (
          <div key={locale}>
            <div className={styles.textHead}>
              <span>{name}</span>
              {brief.edited.includes(slot) && <Tag>{t('text.edited')}</Tag>}
              {words !== saved && <Tag color="warning">{t('text.unsaved')}</Tag>}
            </div>
            {write ? (
              <Input.TextArea
                lang={locale}
                aria-label={t('text.label', { part: t(`part.${part}`), language: name })}
                rows={4}
                className={styles.writing}
                maxLength={5000}
                value={words}
                onChange={({ target }) => write(slot, target.value)}
              />
            ) : (
              <p lang={locale} className={styles.words}>
                {saved || t('text.empty')}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
