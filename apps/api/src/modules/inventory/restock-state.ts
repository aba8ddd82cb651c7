import { AppError } from '../../common/app-error.js';

export const RESTOCK_STATUSES = ['pending', 'ordered', 'partly_received', 'received', 'cancelled'] as const;
export type RestockStatus = (typeof RESTOCK_STATUSES)[number];

export const RESTOCK_ACTIONS = ['edit', 'order', 'receive', 'cancel'] as const;
export type RestockAction = (typeof RESTOCK_ACTIONS)[number];

/** The whole life of a supplier's order. What is not written here cannot happen. */
const TRANSITIONS: Record<RestockAction, { from: RestockStatus[]; to: RestockStatus }> = {
  edit: { from: ['pending'], to: 'pending' },
  order: { from: ['pending'], to: 'ordered' },
  // The last unit makes it received. What came in stays in the books, so from here on it can only be filled.
  receive: { from: ['ordered', 'partly_received'], to: 'partly_received' },
  cancel: { from: ['pending', 'ordered'], to: 'cancelled' },
};

/** The statuses from which the action is possible; SQL asks for one of them. */
export const possibleFrom = (action: RestockAction): RestockStatus[] => TRANSITIONS[action].from;

export const statusAfter = (action: RestockAction): RestockStatus => TRANSITIONS[action].to;

/** What may be done to an order in this status by whoever may write at all. */
export const restockActions = (status: RestockStatus): RestockAction[] =>
  RESTOCK_ACTIONS.filter((action) => possibleFrom(action).includes(status));

/** The status after goods came in. */
export const statusAfterReceipt = (units: { ordered: number; received: number }): RestockStatus =>
  units.received < units.ordered ? statusAfter('receive') : 'received';

export const restockRefused = (restockStatus: RestockStatus, action: RestockAction): AppError =>
  new AppError('restock_transition_refused', { restockStatus, action });
