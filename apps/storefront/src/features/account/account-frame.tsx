import { api, type Schema } from '@hurtrock/api-client';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Skeleton } from '@hurtrock/ui/skeleton';
import type { ReactNode } from 'react';
import { Navigate, NavLink, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { Page } from '../../common/page';

interface AccountFrameProps {
  title: string;
  kicker: string;
  children: (user: Schema<'UserDto'>) => ReactNode;
}

const tabClass =
  'inline-flex min-h-11 items-center rounded-full border border-line-strong px-5 font-semibold hover:border-orange aria-[current=page]:border-orange aria-[current=page]:bg-orange aria-[current=page]:text-on-orange';

/** The pages of an account, for its owner alone; a visitor signs in first and comes back. */
export function AccountFrame({ title, kicker, children }: AccountFrameProps) {
  const { account: t, common } = useMessages();
  const { pathname } = useLocation();
  const me = api.useQuery('get', '/api/v1/me');
  const user = me.data?.user;
  if (user === null) return <Navigate to={paths.login(pathname)} replace />;
  return (
    <Page title={title}>
      <SectionHeading level={1} kicker={kicker} title={title} />
      <nav aria-label={t.menu} className="mb-8 flex flex-wrap gap-3">
        <NavLink to={paths.account()} end className={tabClass}>
          {t.title}
        </NavLink>
        <NavLink to={paths.addresses()} className={tabClass}>
          {t.addresses.title}
        </NavLink>
        <NavLink to={paths.orders()} className={tabClass}>
          {t.ordersTitle}
        </NavLink>
      </nav>
      {user ? (
        children(user)
      ) : me.error ? (
        <LoadFailure error={me.error} onRetry={() => void me.refetch()} />
      ) : (
        <div role="status" aria-label={common.loading} className="space-y-4">
          <Skeleton className="h-64 rounded-panel" />
          <Skeleton className="h-40 rounded-panel" />
        </div>
      )}
    </Page>
  );
}
