import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { CartIcon } from '@hurtrock/ui/icons';
import { QuantityField } from '@hurtrock/ui/quantity-field';
import { useRef, useState } from 'react';
import { useAddToCart } from '../../common/cart';
import { useCartDrawer } from '../../common/cart-drawer';
import { useMessages } from '../../common/messages';
import { problemOf, problemText } from '../../common/problem';
import { BuyBar } from './buy-bar';
import { Delivery } from './delivery';
import { StockLine, useLiveStock, type Product } from './live-stock';

/** Puts the chosen number into the cart, which then opens beside the page. */
function useAdding(product: Product, wanted: number) {
  const add = useAddToCart();
  const drawer = useCartDrawer();
  const submit = (onAdded: () => void) =>
    add.mutate(
      { body: { productId: product.id, quantity: wanted } },
      {
        onSuccess: () => {
          onAdded();
          drawer.open();
        },
      },
    );
  return { submit, isPending: add.isPending, error: add.error };
}

export function AddToCart({ product }: { product: Product }) {
  const messages = useMessages();
  const { product: t, common } = messages;
  const { stock, inCart, isOrderable, left, isSoldOut } = useLiveStock(product);
  const [quantity, setQuantity] = useState(1);
  const wanted = Math.max(1, Math.min(quantity, left));
  const isShort = isOrderable && wanted + inCart > (stock?.available ?? 0);
  const adding = useAdding(product, wanted);
  const button = useRef<HTMLDivElement>(null);
  const refusal = problemOf(adding.error);
  const submit = () => adding.submit(() => setQuantity(1));
  return (
    <div className="on-surface mt-6 space-y-5 rounded-panel border border-line bg-surface p-5">
      <div aria-live="polite" className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
        <StockLine stock={stock} />
        {inCart > 0 && <span className="text-muted">{t.inCart(inCart)}</span>}
      </div>
      {isShort && (
        <p className="text-sm">{stock?.available ? t.backorderRest(stock.available) : t.backorderText}</p>
      )}
      {isSoldOut ? (
        <p className="text-muted">{t.soldOutText}</p>
      ) : (
        <div ref={button} className="flex flex-wrap gap-3">
          <QuantityField
            label={common.quantity}
            decreaseLabel={common.decrease}
            increaseLabel={common.increase}
            value={wanted}
            max={left}
            isDisabled={left < 1}
            onChange={setQuantity}
          />
          <Button
            size="large"
            className="grow basis-48 max-sm:px-3! max-sm:text-base!"
            isBusy={adding.isPending}
            disabled={left < 1}
            onClick={submit}
          >
            {!adding.isPending && <CartIcon />}
            {adding.isPending ? t.adding : t.addToCart}
          </Button>
        </div>
      )}
      {adding.error && (
        <Notice tone="danger" role="alert">
          <p>
            {refusal?.code === 'out_of_stock'
              ? t.maximum(refusal.available ?? 0)
              : problemText(messages, adding.error)}
          </p>
        </Notice>
      )}
      <Delivery />
      {!isSoldOut && (
        <BuyBar product={product} watched={button}>
          <Button className="shrink-0 px-4!" isBusy={adding.isPending} disabled={left < 1} onClick={submit}>
            {!adding.isPending && <CartIcon />}
            {t.addShort}
          </Button>
        </BuyBar>
      )}
    </div>
  );
}
