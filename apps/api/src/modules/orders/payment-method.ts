/** How an order can be paid. Which of them a shop offers is the payments module's to say. */
export const PAYMENT_METHODS = ['stripe'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
