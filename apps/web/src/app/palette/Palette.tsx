import { queryOptions, useQuery } from '@tanstack/react-query';
import { Input, type InputRef, Modal } from 'antd';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '~/shared/api/me';
import { useLanguage } from '~/shared/i18n/use-language';
import { search } from './matches';
import styles from './palette.module.css';
import { usePaletteEntries } from './use-palette-entries';

/** Fetched when the palette first opens; until it is here, Chinese is found by its characters. */
const pinyinQuery = queryOptions({ queryKey: ['pinyin'], queryFn: () => import('./pinyin'), staleTime: Infinity });

/** Ctrl/⌘-K: every page, zone and session the person may open, found by a few letters of either language, or pinyin. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { to } = useLanguage();
  const navigate = useNavigate();
  const listId = useId();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const all = usePaletteEntries(useMe());
  const sounds = useQuery(pinyinQuery).data?.soundsIn;
  const found = useMemo(() => search(typed, all, sounds).slice(0, 12), [all, typed, sounds]);

  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  const open = (address: string) => {
    onClose();
    void navigate(to(address));
  };
  const move = (event: KeyboardEvent) => {
    // The keys belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setActive((before) => (before + step + found.length) % found.length);
    }
    const chosen = found[active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      open(chosen.to);
    }
  };

  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      title={<span className="visually-hidden">{t('palette.open')}</span>}
      afterOpenChange={(shown) => shown && input.current?.focus()}
      styles={{ body: { padding: 0 } }}
      width={600}
      style={{ top: 96 }}
    >
      <Input
        ref={input}
        size="large"
        variant="borderless"
        value={typed}
        placeholder={t('palette.placeholder')}
        role="combobox"
        aria-label={t('palette.open')}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
        onKeyDown={move}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
      />
      <div id={listId} role="listbox" aria-label={t('palette.results')} className={styles.list}>
        {found.map((entry, index) => (
          <div
            key={entry.to}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.entry}
            onMouseMove={() => setActive(index)}
            onClick={() => open(entry.to)}
            onKeyDown={move}
          >
            <span>{entry.label}</span>
            <span className={styles.kind}>{entry.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className={styles.nothing} role="status">
          {t('palette.nothing', { typed })}
        </p>
      )}
    </Modal>
  );
}
