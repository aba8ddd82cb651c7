import type { paths as ApiPaths } from '@hurtrock/api-client';
import type { Locale } from '@hurtrock/shared/format';

/** The panel lives under this path; the router adds it to every address below. */
export const BASENAME = '/admin';

/** Stands where an id would: the page of a thing that does not exist yet. */
export const NEW = 'new';

/** Parts of analytics, by their place in the address. */
export type AnalyticsArea =
  | 'sales'
  | 'products'
  | 'categories'
  | 'brands'
  | 'customers'
  | 'payments'
  | 'shipping'
  | 'conversion'
  | 'stock'
  | 'margin';

/** How long a report of sales looks back. */
export type ReportPeriod = 'daily' | 'weekly' | 'monthly';

/** Every address in the panel. Links and the router both read this, so none can break alone. */
export const paths = {
  home: () => '/',
  login: (next?: string) => (next ? `/login?next=${encodeURIComponent(next)}` : '/login'),
  orders: () => '/orders',
  order: (number: string) => `/orders/${number}`,
  chats: () => '/chats',
  chat: (id: string) => `/chats/${id}`,
  quickReplies: () => '/chats/quick-replies',
  chatStatistics: () => '/chats/statistics',
  returns: () => '/returns',
  return: (id: string) => `/returns/${id}`,
  payments: () => '/payments',
  paymentProofs: () => '/payments/proofs',
  paymentAlerts: () => '/payments/inbox',
  reconciliation: () => '/payments/reconciliation',
  taxRecap: () => '/payments/tax',
  invariants: () => '/payments/invariants',
  paymentConfigs: () => '/payments/configuration',
  products: () => '/products',
  product: (id: string) => `/products/${id}`,
  newProduct: () => `/products/${NEW}`,
  productStock: (id: string) => `/products/${id}/stock`,
  categories: () => '/categories',
  category: (id: string) => `/categories/${id}`,
  synonyms: () => '/synonyms',
  lowStock: () => '/stock',
  restockOrders: () => '/restock',
  newRestockOrder: (supplierId?: string) => `/restock/${NEW}${supplierId ? `?supplier=${supplierId}` : ''}`,
  restockOrder: (number: string) => `/restock/${number}`,
  editRestockOrder: (number: string) => `/restock/${number}/edit`,
  suppliers: () => '/suppliers',
  newSupplier: () => `/suppliers/${NEW}`,
  supplier: (id: string) => `/suppliers/${id}`,
  shipping: () => '/shipping',
  customers: () => '/customers',
  customer: (id: string) => `/customers/${id}`,
  users: () => '/users',
  user: (id: string) => `/users/${id}`,
  audit: (query: Record<string, string> = {}) => {
    const words = new URLSearchParams(query).toString();
    return words ? `/audit?${words}` : '/audit';
  },
  invitation: () => '/invitation',
  analyticsHome: () => '/analytics',
  analytics: (area: AnalyticsArea | ':area') => `/analytics/${area}`,
  reports: () => '/reports',
  mails: () => '/mails',
  mailTemplates: () => '/mail-templates',
  mail: (id: string) => `/mails/${id}`,
  settings: () => '/settings',
  jobs: () => '/jobs',
};

/** Addresses of the shop itself: outside this router, so they are plain links. */
export const shopPaths = {
  home: () => '/',
  product: (slug: string) => `/products/${slug}`,
  category: (slug: string) => `/categories/${slug}`,
};

/** Lists that the API also writes as files. */
const LIST_FILES = {
  audit: '/api/v1/admin/audit/export.xlsx',
  customers: '/api/v1/admin/customers/export.xlsx',
  mails: '/api/v1/admin/mails/export.xlsx',
  orders: '/api/v1/admin/orders.xlsx',
  paymentAlerts: '/api/v1/admin/payment-alerts/export.xlsx',
  products: '/api/v1/admin/products/export.xlsx',
  restockOrders: '/api/v1/admin/restock-orders/export.xlsx',
  returns: '/api/v1/admin/returns/export.xlsx',
  suppliers: '/api/v1/admin/suppliers/export.xlsx',
  synonyms: '/api/v1/admin/synonyms/export.xlsx',
  users: '/api/v1/admin/users/export.xlsx',
} as const satisfies Record<string, keyof ApiPaths>;

export type ExportedList = keyof typeof LIST_FILES;

/** What a list is narrowed by. */
export type Narrowing = Record<string, string | boolean | undefined>;

/** Files that the API serves, for pictures and downloads. */
export const fileAddresses = {
  proof: (id: string) => address('/api/v1/admin/payment-proofs/{id}/image').replace('{id}', id),
  dailyReport: (date: string, locale: Locale) =>
    `${address('/api/v1/admin/payment-reports/daily.xlsx')}?${new URLSearchParams({ date, locale }).toString()}`,
  /** All of a list that the filters let through. */
  list: (list: ExportedList, query: Narrowing) =>
    `${LIST_FILES[list]}?${new URLSearchParams(given(query)).toString()}`,
  packingSlip: (number: string) =>
    address('/api/v1/admin/orders/{number}/packing-slip.pdf').replace('{number}', number),
  label: (number: string, id: string, size: string) =>
    `${address('/api/v1/admin/orders/{number}/shipments/{id}/label.pdf').replace('{number}', number).replace('{id}', id)}?size=${size}`,
  personalData: (id: string) => address('/api/v1/admin/customers/{id}/export').replace('{id}', id),
  printed: (id: string) => address('/api/v1/admin/print-jobs/{id}/file.pdf').replace('{id}', id),
  chatTranscript: (id: string, locale: Locale) =>
    `${address('/api/v1/admin/chats/{id}/transcript.txt').replace('{id}', id)}?locale=${locale}`,
  analytics: (
    area: AnalyticsArea,
    { span, grain }: { span: { from: string; to: string }; grain: string },
    locale: Locale,
  ) =>
    `${address('/api/v1/admin/analytics/export.xlsx')}?${new URLSearchParams({ area, ...span, grain, locale }).toString()}`,
  salesReport: (file: 'sales.xlsx' | 'sales.pdf', period: ReportPeriod, locale: Locale) =>
    `${address(`/api/v1/admin/reports/${file}`)}?${new URLSearchParams({ period, locale }).toString()}`,
  report: (id: string) => address('/api/v1/admin/report-jobs/{id}/file.xlsx').replace('{id}', id),
  /** A file whose place below the API its list tells. */
  ofPath: (path: string) => `/api/v1${path}`,
  taxRecap: (month: string, locale: Locale) =>
    `${address('/api/v1/admin/tax-recaps/{month}/recap.xlsx').replace('{month}', month)}?locale=${locale}`,
  purchaseOrder: (number: string, locale: Locale) =>
    `${address('/api/v1/admin/restock-orders/{number}/purchase-order.pdf').replace('{number}', number)}?locale=${locale}`,
};

/** Where a payment company sends its notifications. */
export const webhookAddress = (provider: 'stripe' | 'midtrans') =>
  location.origin + address(`/api/v1/webhooks/${provider}`);

function given(query: Narrowing): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
}

/** The same path, known to be one of the API's. */
function address(path: keyof ApiPaths): string {
  return path;
}
