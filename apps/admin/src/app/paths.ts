import type { paths as ApiPaths } from '@hurtrock/api-client';
import type { Locale } from '@hurtrock/shared/format';

/** The panel lives under this path; the router adds it to every address below. */
export const BASENAME = '/admin';

/** Every address in the panel. Links and the router both read this, so none can break alone. */
export const paths = {
  home: () => '/',
  login: (next?: string) => (next ? `/login?next=${encodeURIComponent(next)}` : '/login'),
  orders: () => '/orders',
  order: (number: string) => `/orders/${number}`,
  payments: () => '/payments',
  paymentProofs: () => '/payments/proofs',
  paymentAlerts: () => '/payments/inbox',
  reconciliation: () => '/payments/reconciliation',
  invariants: () => '/payments/invariants',
  paymentConfigs: () => '/payments/configuration',
  products: () => '/products',
  mails: () => '/mails',
  mail: (id: string) => `/mails/${id}`,
};

/** Addresses of the shop itself: outside this router, so they are plain links. */
export const shopPaths = {
  home: () => '/',
  product: (slug: string) => `/products/${slug}`,
};

/** Files that the API serves, for pictures and downloads. */
export const fileAddresses = {
  proof: (id: string) => address('/api/v1/admin/payment-proofs/{id}/image').replace('{id}', id),
  dailyReport: (date: string, locale: Locale) =>
    `${address('/api/v1/admin/payment-reports/daily.xlsx')}?${new URLSearchParams({ date, locale }).toString()}`,
};

/** Where a payment company sends its notifications. */
export const webhookAddress = (provider: 'stripe' | 'midtrans') =>
  location.origin + address(`/api/v1/webhooks/${provider}`);

/** The same path, known to be one of the API's. */
function address(path: keyof ApiPaths): string {
  return path;
}
