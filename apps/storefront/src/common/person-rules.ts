import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';

/** An address as it is typed: nothing is missing, what is left empty is empty. */
export type AddressFields = {
  province: string;
  city: string;
  district: string;
  village: string;
  postalCode: string;
  detail: string;
  notes: string;
};

export const EMPTY_ADDRESS: AddressFields = {
  province: '',
  city: '',
  district: '',
  village: '',
  postalCode: '',
  detail: '',
  notes: '',
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

/** How one reaches a person, and where a parcel goes: the rules in the words of the language on screen. The server checks them again. */
export function personRules(t: StorefrontMessages['checkout']) {
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
    email: shaped(/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/, t.invalid.email, t.missing.email, LIMITS.email),
    phone: shaped(/^\+?[0-9][0-9 ()-]{7,18}$/, t.invalid.phone, t.missing.phone, LIMITS.phone),
    province: required(t.missing.province, LIMITS.area),
    city: required(t.missing.city, LIMITS.area),
    district: required(t.missing.district, LIMITS.area),
    village: required(t.missing.village, LIMITS.area),
    postalCode: shaped(/^[1-9]\d{4}$/, t.invalid.postalCode, t.missing.postalCode, { min: 5, max: 10 }),
    detail: required(t.missing.detail, LIMITS.detail),
    notes: atMost(LIMITS.notes),
    note: atMost(LIMITS.note),
  };
}

/** Without the spaces around. */
export function trimmed<T extends Record<string, string>>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()])) as T;
}

/** An address as the API takes it: without what was left empty. */
export function toAddress(typed: AddressFields) {
  const { notes, ...address } = trimmed(typed);
  return { ...address, ...(notes && { notes }) };
}
