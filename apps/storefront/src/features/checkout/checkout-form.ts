import type { Schema } from '@hurtrock/api-client';
import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import {
  EMPTY_ADDRESS,
  personRules,
  toAddress,
  trimmed,
  type AddressFields,
} from '../../common/person-rules';

type PlaceOrder = Schema<'PlaceOrderDto'>;
export type Shortage = NonNullable<PlaceOrder['shortage']>;

/** What the shopper types and chooses. */
export interface CheckoutForm {
  contact: { name: string; email: string; phone: string };
  address: AddressFields;
  shippingService: string;
  paymentMethod: string;
  /** How goods that are still to arrive are sent; asked only where there are some. */
  shortage: '' | Shortage;
  note: string;
}

export const EMPTY_FORM: CheckoutForm = {
  contact: { name: '', email: '', phone: '' },
  address: EMPTY_ADDRESS,
  shippingService: '',
  paymentMethod: '',
  shortage: '',
  note: '',
};

/** The rules of the fields, in the words of the language on screen. The server checks them again. */
export function checkoutRules(t: StorefrontMessages['checkout']) {
  return {
    ...personRules(t),
    shippingService: { required: t.missing.shippingService },
    paymentMethod: { required: t.missing.paymentMethod },
    shortage: { required: t.missing.shortage, shouldUnregister: true },
  };
}

/** The order as the API takes it: trimmed, without what was left empty. */
export function toPlaceOrder(
  form: CheckoutForm,
  { paymentMethod, expectedTotal, locale }: Pick<PlaceOrder, 'paymentMethod' | 'expectedTotal' | 'locale'>,
): PlaceOrder {
  const note = form.note.trim();
  return {
    contact: trimmed(form.contact),
    address: toAddress(form.address),
    shippingService: form.shippingService,
    paymentMethod,
    ...(form.shortage && { shortage: form.shortage }),
    ...(note && { note }),
    expectedTotal,
    locale,
  };
}
