import { redirect, type LoaderFunctionArgs } from 'react-router';
import type { Schema } from '@hurtrock/api-client';
import { safeNext } from '../common/safe-next';
import { meQuery } from '../common/session';
import { BASENAME, paths } from './paths';
import { queryClient } from './query-client';

function isStaff(me: Schema<'MeDto'>): boolean {
  return me.user !== null && me.user.role !== 'buyer';
}

/** Guards every page of the panel. Only a courtesy: the API refuses on its own whatever is not allowed. */
export async function staffOnly({ request }: LoaderFunctionArgs) {
  if (isStaff(await queryClient.query(meQuery))) return null;
  const { pathname, search } = new URL(request.url);
  const isFrontDoor = pathname === BASENAME || pathname === `${BASENAME}/`;
  return redirect(paths.login(isFrontDoor ? undefined : pathname + search));
}

/** Somebody who is logged in already does not need the login page. */
export async function skipWhenStaff({ request }: LoaderFunctionArgs) {
  if (!isStaff(await queryClient.query(meQuery))) return null;
  return redirect(safeNext(new URL(request.url).searchParams.get('next')));
}
