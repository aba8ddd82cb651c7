import { api, type Schema } from '@hurtrock/api-client';
import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { formatRupiah } from '@hurtrock/shared/format';
import type { Money } from '@hurtrock/shared/money';

export type Method = Schema<'PaymentMethodDto'>;

/** The ways to pay that the shop offers now. They hardly change while somebody checks out. */
export const usePaymentMethods = (isWanted = true) =>
  api.useQuery('get', '/api/v1/payment-methods', {}, { staleTime: 300_000, enabled: isWanted });

/** Whether a method takes a total. */
export function fits({ minimumTotal, maximumTotal }: Method, total: Money | undefined): boolean {
  return !total || (total.amount >= minimumTotal.amount && total.amount <= maximumTotal.amount);
}

/** Why a method does not take a total; null when it does. */
export function limitText(
  t: StorefrontMessages['payment'],
  method: Method,
  total: Money | undefined,
): string | null {
  if (!total || fits(method, total)) return null;
  const name = t.methods[method.code];
  return total.amount < method.minimumTotal.amount
    ? t.minimum(name, formatRupiah(method.minimumTotal.amount))
    : t.maximum(name, formatRupiah(method.maximumTotal.amount));
}

/** 1440 → "24 jam", 35 → "35 menit". */
export function durationText(t: StorefrontMessages['payment'], minutes: number): string {
  return minutes % 60 === 0 ? t.hours(minutes / 60) : t.minutes(minutes);
}

/** The time to pay that all of them share; null where they differ, and where the courier collects. */
export function sharedMinutes(methods: Method[]): number | null {
  const [first, ...others] = methods.map(({ minutesToPay }) => minutesToPay);
  return first !== undefined && others.every((minutes) => minutes === first) ? first : null;
}
