import type { Schema } from '@hurtrock/api-client';
import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import type { Locale } from '@hurtrock/shared/format';
import type { Money } from '@hurtrock/shared/money';

type PlaceOrder = Schema<'PlaceOrderDto'>;

/** What the shopper types and chooses. */
export interface CheckoutForm {
  contact: { name: string; email: string; phone: string };
  address: {
    province: string;
    city: string;
    district: string;
    village: string;
    postalCode: string;
    detail: string;
    notes: string;
  };
  shippingService: string;
  paymentMethod: string;
  note: string;
}

export const EMPTY_FORM: CheckoutForm = {
  contact: { name: '', email: '', phone: '' },
  address: { province: '', city: '', district: '', village: '', postalCode: '', detail: '', notes: '' },
  shippingService: '',
  paymentMethod: '',
  note: '',
};

export const LIMITS = { name: 100, email: 254, area: 100, detail: 300, notes: 200, note: 500 };

/** The rules of the fields, in the words of the language on screen. The server checks them again. */
export function checkoutRules(t: StorefrontMessages['checkout']) {
  const required = (message: string, max: number) => ({
    validate: (value: string) => value.trim() !== '' || message,
    maxLength: { value: max, message: t.invalid.tooLong(max) },
  });
  const atMost = (max: number) => ({ maxLength: { value: max, message: t.invalid.tooLong(max) } });
  return {
    name: required(t.missing.name, LIMITS.name),
    email: {
      ...required(t.missing.email, LIMITS.email),
      pattern: { value: /^\s*$|^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/, message: t.invalid.email },
    },
    phone: {
      ...required(t.missing.phone, 30),
      pattern: { value: /^\s*$|^\s*\+?(?:[\s().-]*\d){8,15}\s*$/, message: t.invalid.phone },
    },
    province: required(t.missing.province, LIMITS.area),
    city: required(t.missing.city, LIMITS.area),
    district: required(t.missing.district, LIMITS.area),
    village: required(t.missing.village, LIMITS.area),
    postalCode: {
      ...required(t.missing.postalCode, 10),
      pattern: { value: /^\s*$|^\s*[1-9]\d{4}\s*$/, message: t.invalid.postalCode },
    },
    detail: required(t.missing.detail, LIMITS.detail),
    notes: atMost(LIMITS.notes),
    note: atMost(LIMITS.note),
    shippingService: { required: t.missing.shippingService },
    paymentMethod: { required: t.missing.paymentMethod },
  };
}

/** The order as the API takes it: trimmed, without what was left empty. */
export function toPlaceOrder(form: CheckoutForm, expectedTotal: Money, locale: Locale): PlaceOrder {
  const { notes, ...address } = trimmed(form.address);
  const note = form.note.trim();
  return {
    contact: trimmed(form.contact),
    address: { ...address, ...(notes && { notes }) },
    shippingService: form.shippingService,
    paymentMethod: 'stripe',
    ...(note && { note }),
    expectedTotal: { amount: expectedTotal.amount, currency: 'IDR' },
    locale,
  };
}

function trimmed<T extends Record<string, string>>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()])) as T;
}
