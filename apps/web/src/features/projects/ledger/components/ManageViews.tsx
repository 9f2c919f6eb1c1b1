import { Button, Checkbox, Input, Modal, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { type SavedView, useChangeView, useDeleteView } from '../api';
import styles from './ledger.module.css';

interface Props {
  views: SavedView[];
  /** Of the list as it stands. */
  settings: Record<string, string>;
  onClose(): void;
}

/** One's own views: their names, who sees them, what they hold; managers also clear away what colleagues share. */
export function ManageViews({ views, settings, onClose }: Props) {
  const { t } = useTranslation('ledger');
  return (
    <Modal open title={t('views.manage')} footer={null} onCancel={onClose}>
      {views.length === 0 ? (
        <p className={styles.muted}>{t('views.none')}</p>
      ) : (
        <ul className={styles.cards}>
          {views.map((view) => (
            <OneView key={view.data.id} view={view} settings={settings} />
          ))}
        </ul>
      )}
    </Modal>
  );
}

function OneView({ view: { data, abilities }, settings }: { view: SavedView; settings: Record<string, string> }) {
  const { t } = useTranslation('ledger');
  const [name, setName] = useState(data.name);
  const change = useChangeView();
  const remove = useDeleteView();
  const { id, version } = data;
  const renamed = name.trim() !== '' && name.trim() !== data.name;
  const rename = () => {
    if (renamed) change.mutate({ id, version, name: name.trim() });
  };
  return (
    <li className={styles.viewEntry}>
      <Input
        maxLength={40}
        aria-label={t('views.name')}
        value={name}
        disabled={!abilities.rename}
        onChange={({ target }) => setName(target.value)}
        onPressEnter={rename}
      />
      {!data.own && <span className={styles.muted}>{t('views.keptBySomebody')}</span>}
      <div className={styles.views}>
        {abilities.share && (
          <Checkbox
            checked={data.shared}
            disabled={change.isPending}
            onChange={({ target }) => change.mutate({ id, version, shared: target.checked })}
          >
            {t('views.share')}
          </Checkbox>
        )}
        {renamed && (
          <Button size="small" type="primary" loading={change.isPending} onClick={rename}>
            {t('views.rename')}
          </Button>
        )}
        {abilities.rename && Object.keys(settings).length > 0 && (
          <Button size="small" loading={change.isPending} onClick={() => change.mutate({ id, version, settings })}>
            {t('views.replace')}
          </Button>
        )}
        {abilities.delete && (
          <Popconfirm
            title={t('views.deleteSure', { name: data.name })}
            okText={t('views.delete')}
            onConfirm={() => remove.mutate(id)}
          >
            <Button size="small" type="text" danger loading={remove.isPending}>
              {t('views.delete')}
            </Button>
          </Popconfirm>
        )}
      </div>
      <ErrorNote error={change.error ?? remove.error} />
    </li>
  );
}
