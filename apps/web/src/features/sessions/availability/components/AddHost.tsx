import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { membersQuery } from '~/shared/organisation/api';
import type { Host } from '~/shared/sessions/hosts';
import { useAddHost } from '../api';

/** Makes a member bookable. */
export function AddHost({ hosts, onAdded }: { hosts: Host[]; onAdded: (id: string) => void }) {
  const { t } = useTranslation('availability');
  const [member, setMember] = useState<string>();
  const members = useQuery(membersQuery);
  const add = useAddHost();
  const known = new Set(hosts.map(({ memberId }) => memberId));
  const options = (members.data?.items ?? [])
    .filter(({ data }) => !data.disabled && !known.has(data.id))
    .map(({ data }) => ({ value: data.id, label: data.name }));
  if (options.length === 0) return null;
  return (
    <>
      <div style={{ display: 'flex', gap: 8, maxWidth: 420 }}>
        <Select
          style={{ flex: 1 }}
          value={member}
          onChange={setMember}
          options={options}
          placeholder={t('host.choose')}
          aria-label={t('host.choose')}
        />
        <Button
          disabled={!member}
          loading={add.isPending}
          onClick={() => member && add.mutate(member, { onSuccess: ({ data }) => onAdded(data.id) })}
        >
          {t('host.add')}
        </Button>
      </div>
      {add.error && <ErrorNote error={add.error} />}
    </>
  );
}
