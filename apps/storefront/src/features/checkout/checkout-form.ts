import type { Schema } from '@hurtrock/api-client';
import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';

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

/** The lengths that the API allows; a test keeps them equal to its document. */
export const LIMITS = {
  name: { min: 2, max: 100 },
  email: { min: 0, max: 254 },
  phone: { min: 8, max: 20 },
  area: { min: 2, max: 80 },
  detail: { min: 5, max: 300 },
  notes: { min: 0, max: 200 },
  note: { min: 0, max: 500 },
};
type Limit = (typeof LIMITS)[keyof typeof LIMITS];

/** The rules of the fields, in the words of the language on screen. The server checks them again. */
export function checkoutRules(t: StorefrontMessages['checkout']) {
  const atMost = ({ max }: Limit) => ({ maxLength: { value: max, message: t.invalid.tooLong(max) } });
  const required = (missing: string, limit: Limit) => ({
    ...atMost(limit),
    validate: (value: string) => {
      const { length } = value.trim();
      if (length === 0) return missing;
      return length >= limit.min || t.invalid.tooShort(limit.min);
    },
  });
  const shaped = (pattern: RegExp, message: string, missing: string, limit: Limit) => ({
    ...atMost(limit),
    validate: (value: string) => {
      if (value.trim() === '') return missing;
      return pattern.test(value.trim()) || message;
    },
  });
  return {
    name: required(t.missing.name, LIMITS.name),
    email: shaped(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, t.invalid.email, t.missing.email, LIMITS.email),
    phone: shaped(/^\+?[0-9][0-9 ()-]{7,18}$/, t.invalid.phone, t.missing.phone, LIMITS.phone),
    province: required(t.missing.province, LIMITS.area),
    city: required(t.missing.city, LIMITS.area),
    district: required(t.missing.district, LIMITS.area),
    village: required(t.missing.village, LIMITS.area),
    postalCode: shaped(/^[1-9]\d{4}$/, t.invalid.postalCode, t.missing.postalCode, { min: 5, max: 10 }),
    detail: required(t.missing.detail, LIMITS.detail),
    notes: atMost(LIMITS.notes),
    note: atMost(LIMITS.note),
    shippingService: { required: t.missing.shippingService },
    paymentMethod: { required: t.missing.paymentMethod },
  };
}

/** The order as the API takes it: trimmed, without what was left empty. */
export function toPlaceOrder(
  form: CheckoutForm,
  { paymentMethod, expectedTotal, locale }: Pick<PlaceOrder, 'paymentMethod' | 'expectedTotal' | 'locale'>,
): PlaceOrder {
  const { notes, ...address } = trimmed(form.address);
  const note = form.note.trim();
  return {
    contact: trimmed(form.contact),
    address: { ...address, ...(notes && { notes }) },
    shippingService: form.shippingService,
    paymentMethod,
    ...(note && { note }),
    expectedTotal,
    locale,
  };
}

function trimmed<T extends Record<string, string>>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()])) as T;
}
