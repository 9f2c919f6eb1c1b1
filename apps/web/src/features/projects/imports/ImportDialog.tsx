import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useLanguage } from '~/shared/i18n/use-language';
import { importQuery, isUnderWay, useSendFile, useStop, useTake } from './api';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import styles from './import.module.css';

interface Props {
  kind: ImportKind;
  /** None until a file is chosen. */
  id: string | undefined;
  show: (id: string | undefined) => void;
  onClose: () => void;
}

/** Choose a file, see what it holds and what is wrong, then take the good rows. Nothing is taken before. */
export function ImportDialog({ kind, id, show, onClose }: Props) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const query = useQuery({ ...importQuery(id ?? ''), enabled: id !== undefined });
  const send = useSendFile(kind);
  const take = useTake();
  const stop = useStop();
  const answer = id === undefined ? undefined : query.data;
  const running = answer !== undefined && isUnderWay(answer.data);
  const written = answer?.data.mode === 'import-good' ? answer.data.created + answer.data.changed : 0;
  useEffect(() => {
    // What was taken shows in the lists behind the dialog.
    if (written > 0 && !running) void queries.invalidateQueries({ queryKey: [kind] });
  }, [written, running, kind, queries]);
  const choose = (file: File | undefined) => {
    if (!file) return;
    take.reset();
    stop.reset();
    send.mutate(file, { onSuccess: ({ data }) => show(data.id) });
  };
  const again = () => {
    send.reset();
    show(undefined);
  };
  const fresh = answer ? answer.data.created + answer.data.changed : 0;
  const error = take.error ?? stop.error ?? send.error ?? (id === undefined ? null : query.error);
  return (
    <Modal
      open
      width={720}
      title={t(`title.${kind}`)}
      onCancel={onClose}
      footer={
        <div className={styles.footer}>
          {running && answer.abilities.stop && (
            <Button onClick={() => stop.mutate(answer.data.id)} loading={stop.isPending}>
              {t('stop')}
            </Button>
          )}
          {id !== undefined && !running && <Button onClick={again}>{t('again')}</Button>}
          {answer?.abilities.take ? (
            <Button type="primary" onClick={() => take.mutate(answer.data.id)} loading={take.isPending}>
              {t('take', { count: fresh })}
            </Button>
          ) : (
            <Button type={answer && !running ? 'primary' : 'default'} onClick={onClose}>
              {t(running ? 'behind' : 'close')}
            </Button>
          )}
        </div>
      }
    >
      {id === undefined && <ChooseFile kind={kind} choose={choose} sending={send.isPending} />}
      {answer && (running ? <ImportProgress data={answer.data} /> : <ImportReport answer={answer} />)}
      {id !== undefined && query.isPending && <p role="status">{t('reading')}</p>}
      {error && <ErrorNote error={error} />}
    </Modal>
  );
}

function ChooseFile(props: { kind: ImportKind; choose: (file: File | undefined) => void; sending: boolean }) {
  const { kind, choose, sending } = props;
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  const field = useId();
  return (
    <>
      <p>{t(`text.${kind}`)}</p>
      <p>
        <Button href={`/api/${kind}/import-template.xlsx?locale=${locale}`}>{t('template')}</Button>
      </p>
      <label htmlFor={field} className={styles.label}>
        {t('file')}
      </label>
      <input
        id={field}
        type="file"
        accept=".xlsx"
        disabled={sending}
        className={styles.file}
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <p role="status">{sending && t('sending')}</p>
    </>
  );
}
