import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { type Brief, useEditBrief } from '../api';
import { type TextDraft, textOf, withoutSaved } from '../text-draft';
import styles from './briefs.module.css';

interface Props {
  brief: Brief;
  draft: TextDraft;
  count: number;
  keep(draft: TextDraft): void;
}

/** Says that texts are not saved yet, and saves them. */
export function SaveBar({ brief, draft, count, keep }: Props) {
  const { t } = useTranslation(['briefs', 'common']);
  const edit = useEditBrief(brief.id);
  const save = () =>
    edit.mutate(
      { text: textOf(draft, brief.text), version: brief.version },
      { onSuccess: ({ data }) => keep(withoutSaved(draft, data.text)) },
    );
  return (
    <section className={styles.saveBar} aria-label={t('saveBar.save')}>
      <ErrorNote error={edit.error} kept={t('common:kept')} />
      <div className={styles.saveRow}>
        <span role="status">{t('saveBar.changed', { count })}</span>
        <Popconfirm title={t('saveBar.discardSure')} okText={t('saveBar.discard')} onConfirm={() => keep({})}>
          <Button>{t('saveBar.discard')}</Button>
        </Popconfirm>
        <Button type="primary" loading={edit.isPending} onClick={save}>
          {t('saveBar.save')}
        </Button>
      </div>
    </section>
  );
}
