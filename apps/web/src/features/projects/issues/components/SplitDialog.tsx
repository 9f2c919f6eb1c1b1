import { Button, Input, Modal, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type IssueCategory, issueCategories } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import { type Issue, useAct } from '../api';
import styles from './issue.module.css';

const mostParts = 5;

interface Part {
  /** Stays the same while other parts come and go. */
  key: string;
  category: IssueCategory;
  title: string;
  description: string;
}

const isWhole = ({ title, description }: Part) => title.trim() !== '' && description.trim() !== '';

/** One report, several problems: each part becomes an issue of its own, and this one goes on with what remains. */
export function SplitDialog({ issue, onClose }: { issue: Issue; onClose(): void }) {
  const { t } = useTranslation(['issues', 'common']);
  const fresh = (): Part => ({ key: crypto.randomUUID(), category: issue.category, title: '', description: '' });
  const [{ parts }, change, clear] = useDraft<{ parts: Part[] }>(`issue.${issue.id}.split`, { parts: [fresh()] });
  const split = useAct(issue.id, 'split');
  const put = (key: string, value: Partial<Part>) =>
    change({ parts: parts.map((part) => (part.key === key ? { ...part, ...value } : part)) });
  const send = () =>
    split.mutate(
      {
        parts: parts.map(({ category, title, description }) => ({
          category,
          title: title.trim(),
          description: description.trim(),
        })),
        version: issue.version,
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
      title={t('action.split')}
      okText={t('split.do', { count: parts.length })}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !parts.every(isWhole), loading: split.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <p>{t('hint.split')}</p>
      <p>
        {t('split.remains')} <strong>{issue.title}</strong>
      </p>
      {parts.map((part, index) => (
        <PartFields
          key={part.key}
          part={part}
          number={index + 1}
          onChange={(value) => put(part.key, value)}
          onRemove={parts.length > 1 ? () => change({ parts: parts.filter(({ key }) => key !== part.key) }) : undefined}
        />
      ))}
      {parts.length < mostParts && (
        <Button onClick={() => change({ parts: [...parts, fresh()] })}>{t('split.more')}</Button>
      )}
      {split.error && <ErrorNote error={split.error} kept={t('common:kept')} />}
    </Modal>
  );
}

interface PartProps {
  part: Part;
  number: number;
  onChange(value: Partial<Part>): void;
  onRemove: (() => void) | undefined;
}

function PartFields({ part: { category, title, description }, number, onChange, onRemove }: PartProps) {
  const { t } = useTranslation(['issues', 'project-codes']);
  const id = useId();
  return (
    <fieldset className={styles.partOf}>
      <legend>{t('split.part', { number })}</legend>
      <div className={styles.field}>
        <label htmlFor={`${id}-category`}>{t('split.category')}</label>
        <Select
          id={`${id}-category`}
          value={category}
          onChange={(chosen) => onChange({ category: chosen })}
          options={issueCategories.map((value) => ({ value, label: t(`project-codes:category.${value}`) }))}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-title`}>{t('file.short')}</label>
        <Input
          id={`${id}-title`}
          maxLength={120}
          value={title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-text`}>{t('split.description')}</label>
        <Input.TextArea
          id={`${id}-text`}
          rows={2}
          maxLength={5000}
          value={description}
          onChange={({ target }) => onChange({ description: target.value })}
        />
      </div>
      {onRemove && (
        <Button size="small" danger onClick={onRemove}>
          {t('split.less', { number })}
        </Button>
      )}
    </fieldset>
  );
}
