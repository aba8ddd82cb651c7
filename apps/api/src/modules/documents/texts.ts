import { documentsEn } from '@hurtrock/i18n/documents.en';
import { documentsId, type DocumentMessages } from '@hurtrock/i18n/documents.id';
import { storefrontPaymentEn } from '@hurtrock/i18n/storefront.payment.en';
import { storefrontPaymentId } from '@hurtrock/i18n/storefront.payment.id';
import type { Locale } from '@hurtrock/shared/format';
import type { PaymentMethod } from '@hurtrock/shared/payment-methods';

export const textsIn = (locale: Locale): DocumentMessages => (locale === 'en' ? documentsEn : documentsId);

export const methodName = (method: PaymentMethod, locale: Locale): string =>
  (locale === 'en' ? storefrontPaymentEn : storefrontPaymentId).payment.methods[method];
