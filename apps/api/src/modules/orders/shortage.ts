/** What a buyer chooses where some of the goods are still to arrive: what is there now and the rest later, or all at once. */
export const SHORTAGES = ['split', 'wait'] as const;
export type Shortage = (typeof SHORTAGES)[number];
