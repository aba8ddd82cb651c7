import type { Schema } from '@hurtrock/api-client';
import type { PillLook } from '../status-pill';

export type Account = Schema<'AdminUserDetailDto'>;
export type AccountState = Account['state'];
export type Role = Account['role'];

export const STATE_LOOKS: Record<AccountState, PillLook> = {
  active: { tone: 'success', icon: 'check' },
  invited: { tone: 'warning', icon: 'mail' },
  inactive: { tone: 'neutral', icon: 'ban' },
  erased: { tone: 'danger', icon: 'trash' },
};
