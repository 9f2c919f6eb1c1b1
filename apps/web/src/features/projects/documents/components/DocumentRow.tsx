import { App, Button, Switch, Tag } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/shared/api/use-error-words';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import {
  contentOf,
  type DocumentResource,
  type DocumentVersion,
  useAddVersion,
  useEditDocument,
  useRemoveDocument,
  useRestoreDocument,
} from '../api';
import styles from './documents.module.css';
import { Preview } from './Preview';

export function DocumentRow({ document: { data, abilities } }: { document: DocumentResource }) {
  const { t } = useTranslation(['documents', 'common', 'project-codes']);
  const { message } = App.useApp();
  const words = useErrorWords();
  const timeZone = useTimeZone();
  const [shown, setShown] = useState<DocumentVersion>();
  const [all, setAll] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const add = useAddVersion(data.id);
  const edit = useEditDocument(data);
  const remove = useRemoveDocument(data.id);
  const restore = useRestoreDocument(data.id);
  const onError = (error: unknown) => void message.error(`${words(error).what} ${words(error).todo}`, 8);
  const versions = all ? data.versions : data.versions.slice(0, 1);
  return (
    <li data-removed={data.removed}>
      <div>
        <strong>{data.title}</strong> <Tag>{t(`project-codes:evidence.${data.evidence}`)}</Tag>
        {data.shared && <Tag>{t('shared')}</Tag>}
        {versions.map((version) => (
          <div key={version.number} className={styles.soft}>
            {t('version', { number: version.number })} · {version.fileName} · {sizeOf(version.bytes)} ·{' '}
            {version.uploadedBy} · <Moment at={version.uploadedAt} timeZone={timeZone} />{' '}
            {!data.removed && (
              <>
                <Button size="small" type="link" onClick={() => setShown(version)}>
                  {t('preview')}
                </Button>
                <Button size="small" type="link" href={contentOf(data.id, version.number)}>
                  {t('save')}
                </Button>
              </>
            )}
          </div>
        ))}
        {data.versions.length > 1 && (
          <Button size="small" type="text" onClick={() => setAll(!all)}>
            {all ? t('fewer') : t('allVersions', { count: data.versions.length })}
          </Button>
        )}
      </div>
      <div>
        {abilities.edit && (
          <Switch
            size="small"
            aria-label={t('share')}
            checked={data.shared}
            loading={edit.isPending}
            checkedChildren={t('shared')}
            onChange={(shared) => edit.mutate({ shared }, { onError })}
          />
        )}{' '}
        {abilities.addVersion && (
          <Button size="small" loading={add.isPending} onClick={() => chooser.current?.click()}>
            {t('newVersion')}
          </Button>
        )}{' '}
        {abilities.remove && (
          <Button size="small" danger type="text" onClick={() => remove.mutate(undefined, { onError })}>
            {t('common:action.remove')}
          </Button>
        )}
        {abilities.restore && (
          <Button size="small" onClick={() => restore.mutate(undefined, { onError })}>
            {t('restore')}
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t('newVersion')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) add.mutate(file, { onError });
            target.value = '';
          }}
        />
      </div>
      {shown && <Preview id={data.id} version={shown} onClose={() => setShown(undefined)} />}
    </li>
  );
}

const sizeOf = (bytes: number) =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
