import { api, type Schema } from '@hurtrock/api-client';
import { Badge, Notice } from '@hurtrock/ui/badge';
import { Button, buttonClass } from '@hurtrock/ui/button';
import { CartIcon, ChatIcon, TruckIcon } from '@hurtrock/ui/icons';
import { QuantityField } from '@hurtrock/ui/quantity-field';
import { useState } from 'react';
import { AVAILABILITY_TONES } from '../../common/availability-badge';
import { useAddToCart, useCart } from '../../common/cart';
import { useCartDrawer } from '../../common/cart-drawer';
import { useMessages } from '../../common/messages';
import { problemOf, problemText } from '../../common/problem';
import { useStore } from '../../common/store';

type Product = Schema<'ProductDto'>;

const REFRESH_MS = 30_000;
const MOST_PER_LINE = 99;

/** What is on the shelf right now, asked again while the page is open. */
function useLiveStock(product: Product) {
  const { data } = api.useQuery(
    'get',
    '/api/v1/products/{slug}/availability',
    { params: { path: { slug: product.slug } } },
    { staleTime: 0, refetchInterval: REFRESH_MS },
  );
  return data;
}

function StockLine({ stock }: { stock: ReturnType<typeof useLiveStock> }) {
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

export function AddToCart({ product }: { product: Product }) {
  const messages = useMessages();
  const { product: t, common } = messages;
  const stock = useLiveStock(product);
  const cart = useCart();
  const drawer = useCartDrawer();
  const store = useStore();
  const [quantity, setQuantity] = useState(1);
  const add = useAddToCart();

  const inCart = cart.data?.items.find((item) => item.product.id === product.id)?.quantity ?? 0;
  const left = Math.min(MOST_PER_LINE, stock?.available ?? MOST_PER_LINE) - inCart;
  const isSoldOut = stock ? stock.available < 1 : product.availability === 'out';
  const wanted = Math.max(1, Math.min(quantity, left));

  const refusal = problemOf(add.error);

  function submit() {
    add.mutate(
      { body: { productId: product.id, quantity: wanted } },
      {
        onSuccess: () => {
          setQuantity(1);
          drawer.open();
        },
      },
    );
  }

  return (
    <div className="on-surface mt-6 space-y-5 rounded-panel border border-line bg-surface p-5">
      <div aria-live="polite" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
        <StockLine stock={stock} />
        {inCart > 0 && <span className="text-muted">{t.inCart(inCart)}</span>}
      </div>
      {isSoldOut ? (
        <p className="text-muted">{t.soldOutText}</p>
      ) : (
        <div className="flex flex-wrap gap-3">
          <QuantityField
            label={common.quantity}
            decreaseLabel={common.decrease}
            increaseLabel={common.increase}
            value={wanted}
            max={left}
            isDisabled={left < 1}
            onChange={setQuantity}
          />
          <Button size="large" className="flex-1" isBusy={add.isPending} disabled={left < 1} onClick={submit}>
            {!add.isPending && <CartIcon />}
            {add.isPending ? t.adding : t.addToCart}
          </Button>
        </div>
      )}
      {add.error && (
        <Notice tone="danger" role="alert">
          <p>
            {refusal?.code === 'out_of_stock'
              ? t.maximum(refusal.available ?? 0)
              : problemText(messages, add.error)}
          </p>
        </Notice>
      )}
      {store && (
        <a
          href={`https://wa.me/${store.whatsapp}?text=${encodeURIComponent(t.askText(product.name))}`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ variant: 'secondary', isWide: true })}
        >
          <ChatIcon />
          {t.ask}
        </a>
      )}
      <p className="flex gap-2 text-sm text-muted">
        <TruckIcon className="mt-px size-5 shrink-0" />
        {t.shippingNote}
      </p>
    </div>
  );
}
