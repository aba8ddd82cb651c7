import fc from 'fast-check';
import { startPayment } from '../factories.js';
import { act, hasOrders, orderOf, type Command, type World } from './model-command.js';
import { RULES, type Method } from './model-rules.js';
import type { ModelShop } from './model-shop.js';

/** Minutes; a multiple of 17 never comes near a limit, and is longer than the reconciler's longest pause. */
const STEP = 17;
const LONG = 90 * STEP;
const KILLABLE: Record<string, { method: string; path: string }> = {
  stripe: { method: 'POST', path: '/v1/checkout/sessions' },
  midtrans: { method: 'POST', path: '/snap/v1/transactions' },
};

export async function later(model: ModelShop, { shop, stage }: World, minutes: number): Promise<void> {
  await shop.later(minutes);
  Object.assign(stage, await shop.signIn());
  model.advance(minutes);
}

export async function deliverAll(
  model: ModelShop,
  { shop }: World,
  { copies = 1, isReversed = false } = {},
): Promise<void> {
  const messages = await shop.pending();
  for (const message of isReversed ? messages.reverse() : messages) await shop.deliver(message, copies);
  model.hear(isReversed);
}

const passes = fc.constantFrom(STEP, STEP, 3 * STEP).map((minutes) =>
  act(`later(${minutes} minutes)`, {
    isPossible: hasOrders,
    run: (model, world) => later(model, world, minutes),
  }),
);

/** The companies are asked about every payment of the last four days, so a run must not last longer. */
const dayPasses = fc.constant(
  act('later(a day and a half hour)', {
    isPossible: (model) => hasOrders(model) && model.longWaits < 1,
    run: async (model, world) => {
      model.longWaits += 1;
      await later(model, world, LONG);
    },
  }),
);

const messagesArrive = fc
  .constantFrom('once' as const, 'once' as const, 'doubled' as const, 'swapped' as const)
  .map((how) =>
    act(`messagesArrive(${how})`, {
      isPossible: ({ notices }) => notices.length > 0,
      run: (model, world) =>
        deliverAll(model, world, { copies: how === 'doubled' ? 3 : 1, isReversed: how === 'swapped' }),
    }),
  );

const messagesAreLost = fc.constant(
  act('messagesAreLost()', {
    isPossible: ({ notices }) => notices.length > 0,
    run: async (model, { shop }) => {
      await shop.pending();
      model.notices = [];
    },
  }),
);

export async function reconcile(model: ModelShop, world: World): Promise<void> {
  await later(model, world, STEP);
  await world.shop.job('payments.reconcile');
  model.reconcile();
}

export async function reconcileRecent(model: ModelShop, { shop }: World): Promise<void> {
  const asked = shop.job('payments.reconcile-recent');
  await (model.fault ? asked.catch(() => shop.idle()) : asked);
  model.reconcileRecent();
}

export async function expireHolds(model: ModelShop, { shop }: World): Promise<void> {
  await shop.job('payments.expire-holds');
  model.expireHolds();
}

export async function companiesAnswer(model: ModelShop, { shop }: World): Promise<void> {
  await shop.answers();
  model.fault = null;
}

const clockWork = fc.constantFrom(
  act('reconcile()', { isPossible: hasOrders, run: reconcile }),
  act('reconcileRecent()', { isPossible: hasOrders, run: reconcileRecent }),
  act('expireHolds()', { isPossible: hasOrders, run: expireHolds }),
  act('expireHolds()', { isPossible: hasOrders, run: expireHolds }),
);

const companiesFail = fc.constantFrom('error_before' as const, 'error_after' as const).map((fault) =>
  act(`companiesFail(${fault})`, {
    isPossible: (model) => hasOrders(model) && model.fault === null,
    run: async (model, { shop }) => {
      await shop.fails(fault);
      model.fault = fault;
    },
  }),
);

const companiesRecover = fc.constant(
  act('companiesAnswerAgain()', { isPossible: ({ fault }) => fault !== null, run: companiesAnswer }),
);

/** One process dies in the middle of opening a page. Seldom, for the next one takes its time to start. */
const killed = fc
  .record({
    order: fc.nat(3),
    chance: fc.nat(2),
    method: fc.constantFrom<Method>('stripe', 'bca_va', 'midtrans_card'),
  })
  .map(({ order: n, chance, method }) =>
    act(`isKilledWhileOpening(order ${n}, ${method})`, {
      isPossible: (model) => chance === 0 && !model.fault && hasOrders(model) && opensAPage(model, n, method),
      run: async (model, world) => {
        const { shop, stage } = world;
        const order = orderOf(model, n);
        await shop.killDuring(KILLABLE[RULES[method].provider]!, (url) =>
          shop.as(
            stage.shoppers[order.shopper]!,
            (client) =>
              startPayment(client, order.number, { method }) as ReturnType<
                typeof client.post<{ code?: string }>
              >,
            url,
          ),
        );
        if (model.start(order, method) === 'ok') model.current(order)!.isUnknown = true;
        await later(model, world, STEP);
      },
    }),
  );

function opensAPage(model: ModelShop, n: number, method: Method): boolean {
  const order = orderOf(model, n);
  const current = model.current(order);
  return (
    model.isPayable(order) &&
    current?.method !== method &&
    (order.goods === 'held' || model.fits(order.units))
  );
}

/** What goes wrong on the way, and what the clock does. */
export const TROUBLES: fc.Arbitrary<Command>[] = [
  passes,
  dayPasses,
  messagesArrive,
  messagesArrive,
  messagesArrive,
  messagesAreLost,
  clockWork,
  clockWork,
  companiesFail,
  companiesRecover,
  companiesRecover,
  killed,
];
