import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';

const DECLINE =
  /declin|den(y|ied)|failure|honou?r|insufficient|expired_card|incorrect|processing_error|not_permitted|fraud/;

/**
 * Why the last try was declined, in words; null when the company's word tells of no decline, such as an answer that was
 * lost. Banks phrase it as they like, so what is not known reads as a plain no.
 */
export function declineText(t: StorefrontMessages['payment'], failureCode: string | null): string | null {
  const code = (failureCode ?? '').toLowerCase().replaceAll(/\W+/g, '_');
  if (!DECLINE.test(code)) return null;
  const reasons: Partial<Record<string, string>> = t.reasons;
  return t.denied(reasons[code] ?? t.reasons.other);
}
