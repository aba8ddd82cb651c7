import fc from 'fast-check';
import { act, attemptOf, hasOrders, idsOf, orderOf, type Command, type World } from './model-command.js';
import { isGateway, type ModelAttempt } from './model-rules.js';
import type { ModelShop } from './model-shop.js';

const OUTCOMES = ['succeeded', 'succeeded', 'denied', 'challenge'] as const;
type Outcome = (typeof OUTCOMES)[number];

const payment = fc.record({ order: fc.nat(3), attempt: fc.nat(2) });

function chosen(
  model: ModelShop,
  { order, attempt }: { order: number; attempt: number },
): ModelAttempt | undefined {
  return hasOrders(model) ? attemptOf(orderOf(model, order), attempt) : undefined;
}

/** Whether a buyer can have the page of it before them. */
const hasPage = (attempt: ModelAttempt | undefined): boolean =>
  attempt !== undefined && isGateway(attempt) && !attempt.isUnknown && attempt.truth !== 'absent';

/** What the company answers a buyer who pays, and the truth after it. */
function payTruth(
  model: ModelShop,
  attempt: ModelAttempt,
  outcome: Outcome,
): [string, ModelAttempt['truth']] {
  const { truth, method } = attempt;
  const isOpenPage = ['page', 'denied'].includes(truth) && !model.isExpired(attempt);
  if (!isOpenPage && truth !== 'waiting') return ['not_open', truth];
  if (method === 'stripe') return outcome === 'denied' ? ['declined', 'page'] : ['paid', 'paid'];
  if (outcome === 'denied') return ['denied', 'denied'];
  if (outcome === 'challenge' && method === 'midtrans_card') return ['challenge', 'challenge'];
  return ['paid', 'paid'];
}

async function pay(
  model: ModelShop,
  { shop }: World,
  [attempt, wanted]: [ModelAttempt, Outcome],
): Promise<void> {
  const isStripe = attempt.method === 'stripe';
  const outcome = wanted === 'challenge' && attempt.method !== 'midtrans_card' ? 'succeeded' : wanted;
  const [result, truth] = payTruth(model, attempt, outcome);
  const { ref } = await idsOf(shop, attempt);
  const path = isStripe ? `/sessions/${ref}/pay` : `/midtrans/transactions/${ref}/pay`;
  const said = isStripe && outcome === 'denied' ? 'generic_decline' : outcome;
  const answer = await shop.sandbox.ask<{ result: string }>('POST', path, { outcome: said });
  expect(answer.result).toBe(result);
  if (result === 'not_open') return;
  attempt.isTouched = true;
  attempt.isChosen ||= ['bca_va', 'qris'].includes(attempt.method);
  attempt.isSettled ||= truth === 'paid' && attempt.method !== 'midtrans_card';
  model.happens(attempt, truth);
}

const pays = fc
  .record({ payment, outcome: fc.constantFrom(...OUTCOMES) })
  .map(({ payment: which, outcome }) =>
    act(`pays(order ${which.order}, payment ${which.attempt}, ${outcome})`, {
      isPossible: (model) => hasPage(chosen(model, which)),
      run: (model, world) => pay(model, world, [chosen(model, which)!, outcome]),
    }),
  );

const choosesNumber = payment.map((which) =>
  act(`asksForNumber(order ${which.order}, payment ${which.attempt})`, {
    isPossible: (model) => {
      const attempt = chosen(model, which);
      const isByNumber = attempt !== undefined && ['bca_va', 'qris'].includes(attempt.method);
      return isByNumber && hasPage(attempt) && attempt.truth === 'page' && !model.isExpired(attempt);
    },
    run: async (model, { shop }) => {
      const attempt = chosen(model, which)!;
      const { ref } = await idsOf(shop, attempt);
      const channel = attempt.method === 'qris' ? 'other_qris' : attempt.method;
      await shop.sandbox.ask('POST', `/midtrans/transactions/${ref}/choose`, { channel });
      attempt.isTouched = true;
      attempt.isChosen = true;
      model.happens(attempt, 'waiting');
    },
  }),
);

export const judge = (
  text: string,
  which: (model: ModelShop) => ModelAttempt | undefined,
  isGood: boolean,
): Command =>
  act(text, {
    isPossible: (model) => which(model)?.truth === 'challenge',
    run: async (model, { shop }) => {
      const attempt = which(model)!;
      const { ref } = await idsOf(shop, attempt);
      await shop.sandbox.ask('POST', `/midtrans/transactions/${ref}/${isGood ? 'approve' : 'deny'}`);
      model.happens(attempt, isGood ? 'paid' : 'denied');
    },
  });

const companyJudges = fc
  .record({ payment, isGood: fc.boolean() })
  .map(({ payment: which, isGood }) =>
    judge(
      `companyJudges(order ${which.order}, ${isGood ? 'good' : 'bad'})`,
      (model) => chosen(model, which),
      isGood,
    ),
  );

/** The bank collects a card payment, or money comes for a number that has run out. */
const bankSettles = payment.map((which) =>
  act(`bankSettles(order ${which.order}, payment ${which.attempt})`, {
    isPossible: (model) => {
      const attempt = chosen(model, which);
      if (!attempt || attempt.isVoided) return false;
      const isCard = attempt.method === 'midtrans_card' && attempt.truth === 'paid' && !attempt.isSettled;
      return isCard || (attempt.isChosen && ['waiting', 'over'].includes(attempt.truth));
    },
    run: async (model, { shop }) => {
      const attempt = chosen(model, which)!;
      const { ref } = await idsOf(shop, attempt);
      await shop.sandbox.ask('POST', `/midtrans/transactions/${ref}/settle`);
      attempt.isSettled = true;
      model.happens(attempt, 'paid');
    },
  }),
);

/** What buyers, banks and the companies' own staff do. */
export const COMPANIES_ACTS: fc.Arbitrary<Command>[] = [
  pays,
  pays,
  pays,
  pays,
  pays,
  pays,
  choosesNumber,
  companyJudges,
  companyJudges,
  bankSettles,
];
