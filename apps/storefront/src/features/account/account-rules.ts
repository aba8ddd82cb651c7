import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';

/** The rules of an account's fields, in the words of the language on screen. The server checks them again. */
export function accountRules(t: StorefrontMessages['account']) {
  return {
    email: {
      required: t.missing.email,
      maxLength: { value: 254, message: t.invalid.tooLong(254) },
      pattern: { value: /^\s*[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+\s*$/, message: t.invalid.email },
    },
    password: { required: t.missing.password },
    newPassword: {
      required: t.missing.password,
      minLength: { value: 10, message: t.invalid.passwordShort },
      maxLength: { value: 128, message: t.invalid.passwordLong },
    },
    name: {
      validate: (value: string) => value.trim() !== '' || t.missing.name,
      maxLength: { value: 100, message: t.invalid.tooLong(100) },
    },
    phone: { pattern: { value: /^\s*$|^\s*\+?[0-9][0-9 ()-]{7,18}\s*$/, message: t.invalid.phone } },
  };
}
