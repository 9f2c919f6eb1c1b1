import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { savedViewsQuery, useSaveView } from '../api';
import styles from './ledger.module.css';
import { ManageViews } from './ManageViews';

interface Props {
  settings: Record<string, string>;
  apply(settings: Record<string, string>): void;
}

/** Views one saved, and those colleagues share: a click shows the list that way again. */
export function ViewBar({ settings, apply }: Props) {
  const { t } = useTranslation('ledger');
  const { data } = useQuery(savedViewsQuery);
  const [dialog, setDialog] = useState<'save' | 'manage'>();
  if (!data) return null;
  const now = textOf(settings);
  // One's own, and those of colleagues that may be cleared away.
  const managed = data.items.filter(({ data: { own }, abilities }) => own || abilities.delete);
  return (
    <nav className={styles.views} aria-label={t('views.label')}>
      {data.items.map(({ data: { id, name, shared, settings: kept } }) => (
        <Button
          key={id}
          size="small"
          type={textOf(kept) === now ? 'primary' : 'default'}
          aria-pressed={textOf(kept) === now}
          onClick={() => apply(kept)}
        >
          {name}
          {shared && <Tag>{t('views.shared')}</Tag>}
        </Button>
      ))}
      {Object.keys(settings).length > 0 && (
        <Button size="small" type="dashed" onClick={() => setDialog('save')}>
          {t('views.save')}
        </Button>
      )}
      {managed.length > 0 && (
        <Button size="small" type="text" onClick={() => setDialog('manage')}>
          {t('views.manage')}
        </Button>
      )}
      {dialog === 'save' && (
        <SaveDialog settings={settings} share={data.abilities.share === true} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'manage' && <ManageViews views={managed} settings={settings} onClose={() => setDialog(undefined)} />}
    </nav>
  );
}

const textOf = (settings: Record<string, string>) => JSON.stringify(Object.entries(settings).sort());

function SaveDialog({
  settings,
  share,
  onClose,
}: {
  settings: Record<string, string>;
  share: boolean;
  onClose(): void;
}) {
  const { t } = useTranslation('ledger');
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const save = useSaveView();
  const submit = () => {
    if (name.trim()) save.mutate({ name: name.trim(), shared, settings }, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t('views.save')}
      okText={t('views.ok')}
      okButtonProps={{ disabled: name.trim() === '', loading: save.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className={styles.viewEntry}>
        <Input
          autoFocus
          maxLength={40}
          aria-label={t('views.name')}
          placeholder={t('views.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={submit}
        />
        {share && (
          <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
            {t('views.share')}
          </Checkbox>
        )}
        <ErrorNote error={save.error} />
      </div>
    </Modal>
  );
}
