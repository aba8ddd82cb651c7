import { can } from '@hurtrock/shared/permissions';
import {
  ACTION_BLOCKS,
  allowed,
  buyerActions,
  isPossible,
  ORDER_ACTIONS,
  ORDER_STATUSES,
  PAYMENT_STATUSES,
  staffActions,
  type ActionBlock,
  type OrderAction,
  type OrderFacts,
} from './order-state.js';

const facts = (changed: Partial<OrderFacts>): OrderFacts => ({
  status: 'pending',
  paymentStatus: 'unpaid',
  holdReason: null,
  paymentMethod: 'stripe',
  hasShipped: false,
  isReturnable: false,
  ...changed,
});

const cash = { paymentMethod: 'cash_on_delivery', paymentStatus: 'awaiting' } as const;
const left = { hasShipped: true } as const;

/** Every state of an order that people tell apart. */
const STATES: Record<string, OrderFacts> = {
  new: facts({}),
  'being paid': facts({ paymentStatus: 'awaiting' }),
  'proof waits': facts({ paymentStatus: 'under_review' }),
  'paid too late': facts({ paymentStatus: 'refund_due' }),
  'cash agreed': facts(cash),
  'cash, partly sent': facts({ ...cash, ...left }),
  paid: facts({ status: 'paid', paymentStatus: 'paid' }),
  'paid, partly sent': facts({ status: 'paid', paymentStatus: 'paid', ...left }),
  'paid, lines cancelled': facts({ status: 'paid', paymentStatus: 'refund_due' }),
  'in dispute': facts({ status: 'paid', paymentStatus: 'disputed', holdReason: 'disputed' }),
  'charged back': facts({ status: 'paid', paymentStatus: 'charged_back', holdReason: 'charged_back' }),
  'money went back': facts({ status: 'paid', paymentStatus: 'refunded' }),
  sent: facts({ status: 'shipped', paymentStatus: 'paid', ...left }),
  'sent, a parcel arrived': facts({ status: 'shipped', paymentStatus: 'paid', ...left, isReturnable: true }),
  'sent for cash': facts({ status: 'shipped', ...cash, ...left }),
  'arrived lately': facts({ status: 'delivered', paymentStatus: 'paid', ...left, isReturnable: true }),
  'arrived long ago': facts({ status: 'delivered', paymentStatus: 'partially_refunded', ...left }),
  reversed: facts({ status: 'delivered', paymentStatus: 'reversed', holdReason: 'reversed', ...left }),
  cancelled: facts({ status: 'cancelled' }),
  'cancelled, money due': facts({ status: 'cancelled', paymentStatus: 'refund_due' }),
};

/** What an admin is answered in each state: `+` is yes, else why not. */
const OF_THE_ORDER = `
                       | cancel               | cancel_lines | ship            | deliver     | refund
new                    | +                    | not_paid     | not_paid        | not_shipped | not_paid
being paid             | +                    | not_paid     | not_paid        | not_shipped | not_paid
proof waits            | payment_under_review | not_paid     | not_paid        | not_shipped | not_paid
paid too late          | +                    | not_paid     | not_paid        | not_shipped | +
cash agreed            | +                    | not_paid     | +               | not_shipped | not_paid
cash, partly sent      | goods_have_left      | not_paid     | +               | not_shipped | not_paid
paid                   | +                    | +            | +               | not_shipped | +
paid, partly sent      | goods_have_left      | +            | +               | not_shipped | +
paid, lines cancelled  | +                    | +            | +               | not_shipped | +
in dispute             | +                    | +            | payment_on_hold | not_shipped | payment_on_hold
charged back           | +                    | +            | payment_on_hold | not_shipped | payment_on_hold
money went back        | +                    | +            | money_returned  | not_shipped | money_returned
sent                   | shipped              | shipped      | shipped         | +           | +
sent, a parcel arrived | shipped              | shipped      | shipped         | +           | +
sent for cash          | shipped              | shipped      | shipped         | +           | not_paid
arrived lately         | delivered            | delivered    | delivered       | delivered   | +
arrived long ago       | delivered            | delivered    | delivered       | delivered   | +
reversed               | delivered            | delivered    | delivered       | delivered   | money_returned
cancelled              | cancelled            | cancelled    | cancelled       | cancelled   | not_paid
cancelled, money due   | cancelled            | cancelled    | cancelled       | cancelled   | +`;

const OF_THE_BUYER: Record<string, OrderAction[]> = {
  new: ['pay', 'cancel'],
  'being paid': ['pay', 'cancel'],
  'proof waits': [],
  'paid too late': ['cancel'],
  'cash agreed': ['pay', 'cancel'],
  'cash, partly sent': [],
  paid: ['buy_again'],
  'paid, partly sent': ['buy_again'],
  'paid, lines cancelled': ['buy_again'],
  'in dispute': ['buy_again'],
  'charged back': ['buy_again'],
  'money went back': ['buy_again'],
  sent: ['buy_again'],
  'sent, a parcel arrived': ['return', 'buy_again'],
  'sent for cash': ['buy_again'],
  'arrived lately': ['return', 'buy_again'],
  'arrived long ago': ['buy_again'],
  reversed: ['buy_again'],
  cancelled: ['buy_again'],
  'cancelled, money due': ['buy_again'],
};

const [header, ...matrix] = OF_THE_ORDER.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));
const actions = header!.slice(-5);
const CELLS = matrix.flatMap(([state, ...cells]) =>
  cells.map((answer, i): [string, string, string] => [state!, actions[i]!, answer]),
);

test('the matrix knows every state, every status and every status of a payment', () => {
  expect(matrix.map(([state]) => state)).toEqual(Object.keys(STATES));
  expect(Object.keys(OF_THE_BUYER)).toEqual(Object.keys(STATES));
  const states = Object.values(STATES);
  expect([...new Set(states.map(({ status }) => status))].sort()).toEqual([...ORDER_STATUSES].sort());
  expect([...new Set(states.map(({ paymentStatus }) => paymentStatus))].sort()).toEqual(
    [...PAYMENT_STATUSES].sort(),
  );
});

test.each(CELLS)('an admin with an order that is %s: %s → %s', (state, action, answer) => {
  const reason = answer === '+' ? null : (answer as ActionBlock);
  expect(staffActions(STATES[state]!, (permission) => can('admin', permission))).toContainEqual({
    action,
    isAllowed: reason === null,
    reason,
  });
});

test.each(CELLS)('staff with an order that is %s: %s → %s, but never a refund', (state, action, answer) => {
  const judged = staffActions(STATES[state]!, (permission) => can('staff', permission));
  const reason = action === 'refund' ? 'not_permitted' : answer === '+' ? null : answer;
  expect(judged).toContainEqual({ action, isAllowed: reason === null, reason });
});

test.each(Object.entries(OF_THE_BUYER))('the buyer of an order that is %s may %j', (state, may) =>
  expect(buyerActions(STATES[state]!)).toEqual(may),
);

test.each(Object.keys(STATES))('a stranger to the desk may do nothing with an order that is %s', (state) =>
  expect(allowed(staffActions(STATES[state]!, (permission) => can('buyer', permission)))).toEqual([]),
);

/** Every combination of facts there is, also those that no order comes to. */
const EVERY = ORDER_STATUSES.flatMap((status) =>
  PAYMENT_STATUSES.flatMap((paymentStatus) =>
    [false, true].flatMap((hasShipped) =>
      [null, 'disputed'].flatMap((holdReason) =>
        (['stripe', 'cash_on_delivery'] as const).map((paymentMethod) =>
          facts({ status, paymentStatus, hasShipped, holdReason, paymentMethod }),
        ),
      ),
    ),
  ),
);

test('whatever an order is, nobody sends goods on hold, unpaid or refunded, and nobody undoes what has left', () => {
  for (const order of EVERY) {
    if (isPossible(order, 'ship')) {
      expect(order.holdReason).toBeNull();
      expect(order.paymentStatus).not.toBe('refunded');
      expect(order.status === 'paid' || order.paymentMethod === 'cash_on_delivery').toBe(true);
    }
    if (order.hasShipped || order.status === 'shipped' || order.status === 'delivered')
      expect([isPossible(order, 'cancel'), isPossible(order, 'pay')]).toEqual([false, false]);
  }
});

test('every reason is given to somebody, and every action is judged', () => {
  const judged = EVERY.flatMap((order) => staffActions(order, (permission) => can('staff', permission)));
  const buyers = ['paid', 'goods_have_left', 'waits_for_goods', 'not_delivered', 'return_time_over'] as const;
  const given = new Set([...judged.map(({ reason }) => reason), ...buyers]);
  expect(ACTION_BLOCKS.filter((reason) => !given.has(reason))).toEqual([]);
  expect(new Set([...judged.map(({ action }) => action), 'pay', 'return', 'buy_again'])).toEqual(
    new Set(ORDER_ACTIONS),
  );
});
