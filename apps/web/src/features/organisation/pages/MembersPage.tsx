import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { membersQuery } from '~/shared/organisation/api';
import { Invitations } from '../components/Invitations';
import { InviteForm } from '../components/InviteForm';
import { MemberLine } from '../components/MemberLine';
import styles from '../components/rows.module.css';

export function MembersPage() {
  const { t } = useTranslation('organisation');
  const members = useQuery(membersQuery);
  const mayManage = useMe()?.abilities.manageMembers ?? false;
  return (
    <>
      <PageHeader title={t('members.title')} lead={t('members.lead')} />
      {mayManage && <InviteForm />}
      {mayManage && <Invitations />}
      <Panel title={t('members.list')}>
        <Loaded query={members}>
          {({ items }) => (
            <ul className={styles.rows}>
              {items.map((member) => (
                <MemberLine key={member.data.id} member={member} />
              ))}
            </ul>
          )}
        </Loaded>
      </Panel>
    </>
  );
}
