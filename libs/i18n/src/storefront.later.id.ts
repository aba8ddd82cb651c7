import { storefrontAccountId } from './storefront.account.id.js';
import { storefrontChatId } from './storefront.chat.id.js';
import { storefrontCheckoutId } from './storefront.checkout.id.js';
import { storefrontOrderId } from './storefront.order.id.js';
import { storefrontPaymentId } from './storefront.payment.id.js';
import { storefrontReturnsId } from './storefront.returns.id.js';

/** What is read from the cart on, and by who has an account: fetched with the first page that says it. */
export const storefrontLaterId = {
  ...storefrontAccountId,
  ...storefrontChatId,
  ...storefrontCheckoutId,
  ...storefrontOrderId,
  ...storefrontPaymentId,
  ...storefrontReturnsId,
};
