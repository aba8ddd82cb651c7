import { AppError } from '../../common/app-error.js';

export const RETURN_STATUSES = ['requested', 'approved', 'rejected', 'cancelled', 'received'] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

export const RETURN_REASONS = ['damaged', 'wrong_item', 'not_as_described', 'changed_mind', 'other'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const RETURN_ACTIONS = ['cancel', 'approve', 'reject', 'receive'] as const;
export type ReturnAction = (typeof RETURN_ACTIONS)[number];

/** How long after its arrival something can be sent back. */
export const RETURN_DAYS = 7;

/** The whole life of a return. What is not written here can not happen. */
const TRANSITIONS: Record<ReturnStatus, Partial<Record<ReturnAction, ReturnStatus>>> = {
  requested: { cancel: 'cancelled', approve: 'approved', reject: 'rejected' },
  // What the parcel holds may turn out to be something else.
  approved: { receive: 'received', reject: 'rejected' },
  rejected: {},
  cancelled: {},
  received: {},
};

/** The status after the action. Throws `return_transition_refused`. */
export function nextReturnStatus(status: ReturnStatus, action: ReturnAction): ReturnStatus {
  const next = TRANSITIONS[status][action];
  if (!next) throw new AppError('return_transition_refused', { returnStatus: status, action });
  return next;
}

const ofStaff = (action: ReturnAction): boolean => action !== 'cancel';

export const staffReturnActions = (status: ReturnStatus): ReturnAction[] =>
  RETURN_ACTIONS.filter((action) => ofStaff(action) && action in TRANSITIONS[status]);

export const buyerReturnActions = (status: ReturnStatus): ReturnAction[] =>
  RETURN_ACTIONS.filter((action) => !ofStaff(action) && action in TRANSITIONS[status]);
