/** How a shopper can pay. Which company takes the money, and within what limits, the API decides. */
export const PAYMENT_METHODS = [
  'bca_va',
  'mandiri_bill',
  'bni_va',
  'bri_va',
  'cimb_va',
  'permata_va',
  'qris',
  'gopay',
  'shopeepay',
  'stripe',
  'midtrans_card',
  'indomaret',
  'alfamart',
  'bank_transfer',
  'cash_on_delivery',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const PAYMENT_KINDS = [
  'virtual_account',
  'qris',
  'e_wallet',
  'card',
  'store',
  'bank_transfer',
  'cash_on_delivery',
] as const;
export type PaymentKind = (typeof PAYMENT_KINDS)[number];

/** Who takes the money; `manual` is the shop itself. */
export const PAYMENT_PROVIDERS = ['stripe', 'midtrans', 'manual'] as const;
export type PaymentProviderName = (typeof PAYMENT_PROVIDERS)[number];
