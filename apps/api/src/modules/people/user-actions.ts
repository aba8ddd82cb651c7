import type { UserAccount } from '../users/user-account.entity.js';

export const USER_ACTIONS = ['change_role', 'activate', 'deactivate', 'mail_link', 'end_sessions'] as const;
export type UserAction = (typeof USER_ACTIONS)[number];

/** What an admin may do to an account now: never change their own rights, and nothing to somebody who was forgotten. */
export function userActions(
  { id, isActive, erasedAt }: Pick<UserAccount, 'id' | 'isActive' | 'erasedAt'>,
  askingId: string,
): UserAction[] {
  if (erasedAt) return [];
  if (id === askingId) return ['end_sessions'];
  return isActive
    ? ['change_role', 'deactivate', 'mail_link', 'end_sessions']
    : ['change_role', 'activate', 'end_sessions'];
}

export const USER_STATES = ['active', 'invited', 'inactive', 'erased'] as const;
export type UserState = (typeof USER_STATES)[number];

export function userState({
  isActive,
  invitedAt,
  erasedAt,
}: Pick<UserAccount, 'isActive' | 'invitedAt' | 'erasedAt'>): UserState {
  if (erasedAt) return 'erased';
  if (!isActive) return 'inactive';
  return invitedAt ? 'invited' : 'active';
}
