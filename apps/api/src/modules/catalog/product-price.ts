/** What staff say of a product's price. */
export interface Prices {
  /** What one costs when no sale runs. */
  regularPrice: number;
  salePrice: number | null;
  saleStartsAt: Date | null;
  saleEndsAt: Date | null;
}

/** What the product's row says for this moment: `listPrice` is null unless a sale runs. */
export interface PriceNow {
  price: number;
  listPrice: number | null;
}

export function priceAt({ regularPrice, salePrice, saleStartsAt, saleEndsAt }: Prices, now: Date): PriceNow {
  const isOnSale =
    salePrice !== null &&
    saleStartsAt !== null &&
    saleStartsAt <= now &&
    (saleEndsAt === null || saleEndsAt > now);
  return isOnSale ? { price: salePrice, listPrice: regularPrice } : { price: regularPrice, listPrice: null };
}

/** The moments at which the price will turn. */
export const turnsAfter = ({ saleStartsAt, saleEndsAt }: Prices, now: Date): Date[] =>
  [saleStartsAt, saleEndsAt].filter((moment) => moment !== null && moment > now) as Date[];

/** The same in SQL, of a product `p`: its row is brought up to date by a job, which may be late. */
export const IS_ON_SALE = `(p.sale_price IS NOT NULL AND p.sale_starts_at <= shop_now()
  AND (p.sale_ends_at IS NULL OR p.sale_ends_at > shop_now()))`;
export const REGULAR_PRICE = 'coalesce(p.list_price, p.price)';
export const PRICE_NOW = `CASE WHEN ${IS_ON_SALE} THEN p.sale_price ELSE ${REGULAR_PRICE} END`;
export const LIST_PRICE_NOW = `CASE WHEN ${IS_ON_SALE} THEN ${REGULAR_PRICE} END`;
