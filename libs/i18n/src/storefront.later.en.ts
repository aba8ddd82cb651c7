import { storefrontAccountEn } from './storefront.account.en.js';
import { storefrontChatEn } from './storefront.chat.en.js';
import { storefrontCheckoutEn } from './storefront.checkout.en.js';
import { storefrontOrderEn } from './storefront.order.en.js';
import { storefrontPaymentEn } from './storefront.payment.en.js';
import { storefrontReturnsEn } from './storefront.returns.en.js';
import type { storefrontLaterId } from './storefront.later.id.js';

/** What is read from the cart on, and by who has an account: fetched with the first page that says it. */
export const storefrontLaterEn: typeof storefrontLaterId = {
  ...storefrontAccountEn,
  ...storefrontChatEn,
  ...storefrontCheckoutEn,
  ...storefrontOrderEn,
  ...storefrontPaymentEn,
  ...storefrontReturnsEn,
};
