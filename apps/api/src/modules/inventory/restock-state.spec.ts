import {
  possibleFrom,
  RESTOCK_ACTIONS,
  RESTOCK_STATUSES,
  restockActions,
  restockRefused,
  statusAfter,
  statusAfterReceipt,
} from './restock-state.js';

test.each([
  ['pending', ['edit', 'order', 'cancel']],
  ['ordered', ['receive', 'cancel']],
  ['partly_received', ['receive']],
  ['received', []],
  ['cancelled', []],
] as const)('what may be done to one that is %s: %j', (status, actions) => {
  expect(restockActions(status)).toEqual(actions);
});

test('SQL asks for the same statuses', () => {
  for (const action of RESTOCK_ACTIONS)
    expect(possibleFrom(action)).toEqual(
      RESTOCK_STATUSES.filter((status) => restockActions(status).includes(action)),
    );
});

test.each([
  ['edit', 'pending'],
  ['order', 'ordered'],
  ['receive', 'partly_received'],
  ['cancel', 'cancelled'],
] as const)('%s leads to %s', (action, status) => {
  expect(statusAfter(action)).toBe(status);
});

test.each([
  [10, 1, 'partly_received'],
  [10, 9, 'partly_received'],
  [10, 10, 'received'],
] as const)('of %i ordered %i are here: %s', (ordered, received, status) => {
  expect(statusAfterReceipt({ ordered, received })).toBe(status);
});

test('a refusal says why', () => {
  const { code, details } = restockRefused('received', 'cancel');
  expect({ code, details }).toEqual({
    code: 'restock_transition_refused',
    details: { restockStatus: 'received', action: 'cancel' },
  });
});
