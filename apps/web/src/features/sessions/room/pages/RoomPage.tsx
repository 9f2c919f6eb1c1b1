import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { Loaded } from '~/shared/components/Loaded';
import { PageSkeleton } from '~/shared/components/PageSkeleton';
import { sessionQuery } from '~/shared/sessions/api';
import { Room } from '../components/Room';

export function RoomPage() {
  const { id = '' } = useParams();
  const session = useQuery(sessionQuery(id));
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Loaded query={session} page>
        {(resource) => <Room key={id} session={resource} />}
      </Loaded>
    </Suspense>
  );
}
