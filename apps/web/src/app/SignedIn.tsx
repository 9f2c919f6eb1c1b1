import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { meQuery } from '~/shared/api/me';
import { Loaded } from '~/shared/components/Loaded';
import { useLanguage } from '~/shared/i18n/use-language';

/** Everything below needs a login; the way back is kept. */
export function SignedIn() {
  const me = useQuery(meQuery);
  const { to } = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <Loaded query={me} page>
      {(who) =>
        who ? <Outlet /> : <Navigate replace to={to(`/login?returnTo=${encodeURIComponent(pathname + search)}`)} />
      }
    </Loaded>
  );
}
