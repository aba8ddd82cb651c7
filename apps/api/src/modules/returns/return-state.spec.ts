import {
  buyerReturnActions,
  nextReturnStatus,
  RETURN_ACTIONS,
  RETURN_STATUSES,
  staffReturnActions,
} from './return-state.js';

const LIFE: Record<string, string> = {
  'requested cancel': 'cancelled',
  'requested approve': 'approved',
  'requested reject': 'rejected',
  'approved receive': 'received',
  'approved reject': 'rejected',
};

test.each(RETURN_STATUSES.flatMap((status) => RETURN_ACTIONS.map((action) => [status, action] as const)))(
  'a return that is %s: %s',
  (status, action) => {
    const next = LIFE[`${status} ${action}`];
    if (next) return expect(nextReturnStatus(status, action)).toBe(next);
    expect(() => nextReturnStatus(status, action)).toThrow(
      expect.objectContaining({ code: 'return_transition_refused' }) as Error,
    );
  },
);

test.each([
  ['requested', ['approve', 'reject'], ['cancel']],
  ['approved', ['reject', 'receive'], []],
  ['rejected', [], []],
  ['cancelled', [], []],
  ['received', [], []],
] as const)('a return that is %s offers staff %j and the buyer %j', (status, staff, buyer) => {
  expect(staffReturnActions(status)).toEqual(staff);
  expect(buyerReturnActions(status)).toEqual(buyer);
});
