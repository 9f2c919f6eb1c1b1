import { App, Button, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '#contracts';
import { useErrorWords } from '~/shared/api/use-error-words';
import type { MemberResource } from '~/shared/organisation/api';
import { useChangeMember, useRemoveMember } from '../api';

export function MemberLine({ member: { data, abilities } }: { member: MemberResource }) {
  const { t } = useTranslation(['organisation', 'common']);
  const { modal, message } = App.useApp();
  const say = useErrorWords();
  const change = useChangeMember();
  const remove = useRemoveMember();
  const refused = (error: unknown) => {
    const { what, todo } = say(error);
    void message.error(`${what} ${todo}`);
  };
  const askRemove = () =>
    modal.confirm({
      title: t('members.removeTitle', { name: data.name }),
      content: t('members.removeText'),
      okText: t('common:action.remove'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(data.id).catch(refused),
    });
  return (
    <li>
      <div>
        <strong>{data.name}</strong> {data.me && <Tag>{t('members.me')}</Tag>}
        {data.disabled && <Tag color="warning">{t('members.disabled')}</Tag>}
        <p>{data.email}</p>
      </div>
      {abilities.changeRole ? (
        <Select<Role>
          style={{ width: 150 }}
          value={data.role}
          loading={change.isPending}
          aria-label={t('members.roleOf', { name: data.name })}
          options={roles.map((value) => ({ value, label: t(`common:role.${value}`) }))}
          onChange={(role) => change.mutate({ id: data.id, role, version: data.version }, { onError: refused })}
        />
      ) : (
        <span>{t(`common:role.${data.role}`)}</span>
      )}
      {(abilities.disable || abilities.enable) && (
        <Button
          onClick={() =>
            change.mutate({ id: data.id, disabled: !data.disabled, version: data.version }, { onError: refused })
          }
        >
          {data.disabled ? t('members.enable') : t('members.disable')}
        </Button>
      )}
      {abilities.remove && (
        <Button danger onClick={askRemove} aria-label={t('members.removeTitle', { name: data.name })}>
          {t('common:action.remove')}
        </Button>
      )}
    </li>
  );
}
