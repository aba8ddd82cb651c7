/** What a shopper is told about the stock of a product, from best to worst. */
export const AVAILABILITIES = ['in_stock', 'low', 'backorder', 'out'] as const;
export type Availability = (typeof AVAILABILITIES)[number];
