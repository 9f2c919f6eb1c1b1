import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Loaded } from '~/shared/components/Loaded';
import { Panel } from '~/shared/components/Panel';
import { useLanguage } from '~/shared/i18n/use-language';
import { type TaskForceMember, taskForceQuery, useRemoveMember } from '../api';
import { MemberDialog } from './MemberDialog';
import styles from './task-force.module.css';

/** Who works on a project, for its page. */
export function TaskForceSection({ project }: { project: { data: { id: string } } }) {
  const { t } = useTranslation('task-force');
  const { id } = project.data;
  const query = useQuery(taskForceQuery(id));
  const [asking, setAsking] = useState<TaskForceMember | 'new'>();
  const remove = useRemoveMember(id);
  return (
    <Panel
      anchor="task-force"
      title={t('title')}
      extra={query.data?.abilities.manage && <Button onClick={() => setAsking('new')}>{t('add')}</Button>}
    >
      <Loaded query={query} rows={3}>
        {({ data, abilities }) =>
          data.members.length === 0 ? (
            <p className={styles.muted}>{t('none')}</p>
          ) : (
            <ul className={styles.members}>
              {data.members.map((member) => (
                <li key={member.memberId}>
                  <Who member={member} />
                  {abilities.manage && (
                    <span>
                      <Button size="small" type="text" onClick={() => setAsking(member)}>
                        {t('change')}
                      </Button>
                      <Popconfirm
                        title={t('removeSure', { name: member.name })}
                        okText={t('remove')}
                        onConfirm={() => remove.mutate(member.memberId)}
                      >
                        <Button size="small" type="text">
                          {t('remove')}
                        </Button>
                      </Popconfirm>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {remove.error && <ErrorNote error={remove.error} />}
      {asking && (
        <MemberDialog
          projectId={id}
          member={asking === 'new' ? undefined : asking}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Panel>
  );
}

function Who({
  member: { name, active, role, organisation, department, categories, load },
}: {
  member: TaskForceMember;
}) {
  const { t } = useTranslation(['task-force', 'project-codes']);
  const { say } = useLanguage();
  return (
    <div>
      <strong>{name}</strong> <Tag>{t(`role.${role}`)}</Tag>
      {!active && <Tag>{t('former')}</Tag>}
      <p className={styles.muted}>
        {[say(organisation.name), department, ...categories.map((category) => t(`project-codes:category.${category}`))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {load && (
        <p className={styles.load} data-load={load.load}>
          {t('load.says', load)} · {t(`load.${load.load}`)}
        </p>
      )}
    </div>
  );
}
