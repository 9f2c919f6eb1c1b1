import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { useLanguage } from '~/shared/i18n/use-language';
import { boardQuery, type StateFilter } from '../api';
import { LedgerCards } from './LedgerCards';
import styles from './ledger.module.css';

/** Open issues in columns, by who holds them or by where they stand. */
export function Board() {
  const { t } = useTranslation('ledger');
  const { say } = useLanguage();
  const [by, setBy] = useState<'holder' | 'state'>('holder');
  const board = useQuery(boardQuery(by));
  return (
    <>
      <Segmented
        aria-label={t('board.by')}
        value={by}
        onChange={setBy}
        options={(['holder', 'state'] as const).map((value) => ({ value, label: t(`board.${value}`) }))}
      />
      <Loaded query={board}>
        {({ columns }) =>
          columns.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          ) : (
            <div className={styles.board}>
              {columns.map(({ key, name, count, cards }) => (
                <section key={key} className={styles.column}>
                  <h2>
                    {name ? say(name) : t(`state.${key as StateFilter}`)} <span className={styles.muted}>{count}</span>
                  </h2>
                  <LedgerCards rows={cards} />
                  {count > cards.length && (
                    <p className={styles.muted}>{t('board.more', { count: count - cards.length })}</p>
                  )}
                </section>
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  );
}
