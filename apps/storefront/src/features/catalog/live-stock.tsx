import { api, type Schema } from '@hurtrock/api-client';
import { Badge } from '@hurtrock/ui/badge';
import { AVAILABILITY_TONES } from '../../common/availability-badge';
import { useCart } from '../../common/cart';
import { useMessages } from '../../common/messages';

export type Product = Schema<'ProductDto'>;

const REFRESH_MS = 30_000;
const MOST_PER_LINE = 99;

/** What is on the shelf right now, asked again while the page is open, and how much of it this shopper may still take. */
export function useLiveStock(product: Product) {
  const { data: stock } = api.useQuery(
    'get',
    '/api/v1/products/{slug}/availability',
    { params: { path: { slug: product.slug } } },
    { staleTime: 0, refetchInterval: REFRESH_MS },
  );
  const cart = useCart();
  const inCart = cart.data?.items.find((item) => item.product.id === product.id)?.quantity ?? 0;
  const { availability } = stock ?? product;
  const isOrderable = stock?.allowsBackorder || availability === 'backorder';
  const there = stock && !isOrderable ? stock.available : MOST_PER_LINE;
  return {
    stock,
    inCart,
    isOrderable,
    left: Math.min(MOST_PER_LINE, there) - inCart,
    isSoldOut: availability === 'out',
  };
}

export function StockLine({ stock }: { stock: ReturnType<typeof useLiveStock>['stock'] }) {
  const t = useMessages().product;
  if (!stock) return <Badge tone="neutral">{t.checkingStock}</Badge>;
  const text = {
    in_stock: t.available(stock.available),
    low: t.lastOnes(stock.available),
    out: t.soldOut,
    backorder: t.backorder,
  }[stock.availability];
  return <Badge tone={AVAILABILITY_TONES[stock.availability]}>{text}</Badge>;
}
