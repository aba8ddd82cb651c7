/** The total of every order here. */
export const TOTAL = '12543000';

export const anything = expect.any(String) as string;

/**
 * Statements that write what the shop never would, and what staff then see. `$paid` and `$open` stand for the ids of two
 * orders, `$sold` for the product of the first.
 */
export interface Damage {
  name: string;
  breaks: string;
  mends: string;
  /**
   * Every invariant that turns red, with its rows. The words `paid` and `open` in `number`, and `sold` and `held` in
   * `sku`, stand for those of the two orders.
   */
  red: Record<string, Record<string, unknown>[]>;
}
