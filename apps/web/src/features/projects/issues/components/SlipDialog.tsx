import { Input, Modal, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { type NewSlip, useIssueSlip } from '../slip-api';
import styles from './slips.module.css';

const kinds = ['reminder', 'supervision', 'liaison', 'report'] as const;

interface Entries {
  kind: NewSlip['kind'];
  to: 'holder' | 'outside';
  name: string;
  email: string;
  locale: Locale;
  note: string;
}

/** A slip by hand: which one, to whom, and what is asked for. */
export function SlipDialog({ issueId, onClose }: { issueId: string; onClose(): void }) {
  const { t } = useTranslation(['issues', 'common']);
  const { locale } = useLanguage();
  const [key] = useState(() => crypto.randomUUID());
  const [entries, change, clear] = useDraft<Entries>(`issue.${issueId}.slip`, {
    kind: 'reminder',
    to: 'holder',
    name: '',
    email: '',
    locale,
    note: '',
  });
  const issuing = useIssueSlip(issueId, key);
  const ids = { kind: useId(), name: useId(), email: useId(), locale: useId(), note: useId() };
  const { kind, to, name, email, note } = entries;
  const complete = note.trim() !== '' && (to === 'holder' || (name.trim() !== '' && email.trim() !== ''));
  const send = () =>
    issuing.mutate(
      {
        kind,
        note: note.trim(),
        receiver:
          to === 'holder'
            ? { kind: 'holder' }
            : { kind: 'outside', name: name.trim(), email: email.trim(), locale: entries.locale },
      },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t('slips.new')}
      okText={t('slips.issue')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !complete, loading: issuing.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles.field}>
        <label htmlFor={ids.kind}>{t('slips.which')}</label>
        <Select
          id={ids.kind}
          value={kind}
          onChange={(chosen) => change({ kind: chosen })}
          options={kinds.map((value) => ({ value, label: t(`slips.kind.${value}`) }))}
        />
      </div>
      <div className={styles.field}>
        <Radio.Group
          aria-label={t('slips.receiver')}
          value={to}
          onChange={({ target }) => change({ to: target.value })}
          options={[
            { value: 'holder', label: t('slips.holder') },
            { value: 'outside', label: t('slips.outside') },
          ]}
        />
      </div>
      {to === 'outside' && (
        <>
          <div className={styles.field}>
            <label htmlFor={ids.name}>{t('slips.name')}</label>
            <Input
              id={ids.name}
              maxLength={80}
              value={name}
              onChange={({ target }) => change({ name: target.value })}
            />
          </div>
          <div className={styles.field}>
            <label htmlFor={ids.email}>{t('slips.email')}</label>
            <Input
              id={ids.email}
              type="email"
              maxLength={200}
              value={email}
              onChange={({ target }) => change({ email: target.value })}
            />
          </div>
          <div className={styles.field}>
            <label htmlFor={ids.locale}>{t('slips.language')}</label>
            <Select
              id={ids.locale}
              value={entries.locale}
              onChange={(chosen) => change({ locale: chosen })}
              options={[
                { value: 'zh-CN', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
            />
          </div>
        </>
      )}
      <div className={styles.field}>
        <label htmlFor={ids.note}>{t('slips.note')}</label>
        <Input.TextArea
          id={ids.note}
          rows={4}
          maxLength={1000}
          value={note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </div>
      {issuing.error && <ErrorNote error={issuing.error} kept={t('common:kept')} />}
    </Modal>
  );
}
