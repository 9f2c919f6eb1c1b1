import { queryOptions } from '@tanstack/react-query';
import type { Role } from '#contracts';
import type { List } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';

export interface Member {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  me: boolean;
  version: number;
}

export type MemberAbility = 'changeRole' | 'disable' | 'enable' | 'remove';

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => api.get<List<Member, MemberAbility>>('/organisation/members', { limit: 100 }, signal),
});
