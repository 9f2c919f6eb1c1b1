import { useQuery } from '@tanstack/react-query';
import { Input, Modal, Select, Switch } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type IssueCategory, issueCategories, type TaskForceRole, taskForceRoles } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { candidatesQuery, type TaskForceMember, useAddMember, useChangeMember } from '../api';
import styles from './task-force.module.css';

interface Entries {
  organisation?: string;
  memberId?: string;
  role: TaskForceRole;
  department: string;
  categories: IssueCategory[];
  replace: boolean;
}

interface Props {
  projectId: string;
  /** Who is changed; without one somebody is added. */
  member?: TaskForceMember;
  onClose(): void;
}

export function MemberDialog({ projectId, member, onClose }: Props) {
  const { t } = useTranslation(['task-force', 'project-codes', 'common']);
  const { say } = useLanguage();
  const [entries, change, clear] = useDraft<Entries>(`task-force.${projectId}.${member?.memberId ?? 'new'}`, {
    role: member?.role ?? 'member',
    department: member?.department ?? '',
    categories: member?.categories ?? [],
    replace: false,
  });
  const { organisation, memberId, role, department, categories, replace } = entries;
  const candidates = useQuery({ ...candidatesQuery(projectId, organisation), enabled: !member });
  const add = useAddMember(projectId);
  const update = useChangeMember(projectId, member?.memberId ?? '');
  const ids = {
    from: useId(),
    who: useId(),
    role: useId(),
    department: useId(),
    categories: useId(),
    replace: useId(),
  };
  const done = () => {
    clear();
    onClose();
  };
  const wish = { role, department, categories, replace: replace && role !== 'member' };
  const save = () => {
    if (member) update.mutate(wish, { onSuccess: done });
    else if (memberId) add.mutate({ ...wish, memberId }, { onSuccess: done });
  };
  const error = add.error ?? update.error;
  return (
    <Modal
      open
      title={member ? t('changeTitle', { name: member.name }) : t('add')}
      okText={t(member ? 'saveChange' : 'save')}
      okButtonProps={{ disabled: !member && !memberId, loading: add.isPending || update.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      {!member && (
        <>
          <p className={styles.muted}>{t('hint')}</p>
          <div className={styles.field}>
            <label htmlFor={ids.from}>{t('field.authority')}</label>
            <Select
              id={ids.from}
              showSearch={{ optionFilterProp: 'label' }}
              value={organisation ?? ''}
              onChange={(value) => change({ organisation: value || undefined, memberId: undefined })}
              options={[
                { value: '', label: t('own') },
                ...(candidates.data?.organisations ?? []).map(({ id, name }) => ({ value: id, label: say(name) })),
              ]}
            />
          </div>
          <div className={styles.field}>
            <label htmlFor={ids.who}>{t('field.who')}</label>
            <Select
              id={ids.who}
              showSearch={{ optionFilterProp: 'label' }}
              loading={candidates.isPending}
              value={memberId}
              onChange={(value) => change({ memberId: value })}
              options={(candidates.data?.people ?? [])
                .filter((person) => !organisation || person.organisation.id === organisation)
                .map(({ memberId: value, name, organisation: from, load }) => ({
                  value,
                  label: [name, say(from.name), load && t('load.says', load)].filter(Boolean).join(' · '),
                }))}
            />
          </div>
        </>
      )}
      <div className={styles.field}>
        <label htmlFor={ids.role}>{t('field.role')}</label>
        <Select
          id={ids.role}
          value={role}
          onChange={(value) => change({ role: value })}
          options={taskForceRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </div>
      {role !== 'member' && (
        <div className={styles.row}>
          <Switch id={ids.replace} checked={replace} onChange={(value) => change({ replace: value })} />
          <label htmlFor={ids.replace}>{t('field.replace')}</label>
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor={ids.department}>{t('field.department')}</label>
        <Input
          id={ids.department}
          maxLength={100}
          value={department}
          onChange={({ target }) => change({ department: target.value })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={ids.categories}>{t('field.categories')}</label>
        <Select
          id={ids.categories}
          mode="multiple"
          value={categories}
          onChange={(value) => change({ categories: value })}
          options={issueCategories.map((value) => ({ value, label: t(`project-codes:category.${value}`) }))}
        />
      </div>
      {error && <ErrorNote error={error} kept={t('common:kept')} />}
    </Modal>
  );
}
