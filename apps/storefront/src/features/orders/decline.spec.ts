import { storefrontId } from '@hurtrock/i18n/storefront.id';
import { declineText } from './decline';

const t = storefrontId.payment;

test.each([
  ['insufficient_funds', t.reasons.insufficient_funds],
  ['Insufficient Funds', t.reasons.insufficient_funds],
  ['expired_card', t.reasons.expired_card],
  ['Do not honour', t.reasons.other],
  ['generic_decline', t.reasons.other],
  ['three_ds_declined', t.reasons.other],
  ['deny', t.reasons.other],
])('%s is a decline', (code, reason) => expect(declineText(t, code)).toBe(t.denied(reason)));

test.each([null, '', '500', 'no_answer', 'unexpected_answer', 'not_configured'])('%p is none', (code) =>
  expect(declineText(t, code)).toBeNull(),
);
