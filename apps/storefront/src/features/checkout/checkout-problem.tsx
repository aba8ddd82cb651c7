import type { Problem } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { useRemoveFromCart, useSetQuantity, type Cart } from '../../common/cart';
import { useMessages } from '../../common/messages';
import { problemOf, problemText } from '../../common/problem';

interface CheckoutProblemProps {
  error: unknown;
  cart: Cart;
  /** The total that was on screen when the button was pressed. */
  lastTotal: number;
  /** The shopper mended it; the message has served. */
  onSettled: () => void;
}

/** Why the order was not placed, in words, with the way on. */
export function CheckoutProblem({ error, cart, lastTotal, onSettled }: CheckoutProblemProps) {
  const messages = useMessages();
  const t = messages.checkout;
  const problem = problemOf(error);

  if (problem?.code === 'price_changed' && problem.total) {
    const now = formatRupiah(problem.total.amount);
    return (
      <Notice tone="warning" role="alert" title={t.priceChangedTitle}>
        <p>{t.priceChanged(formatRupiah(lastTotal), now)}</p>
        <Button type="submit" size="small">
          {t.acceptPrice(now)}
        </Button>
      </Notice>
    );
  }
  if (problem?.code === 'out_of_stock' || problem?.code === 'product_unavailable') {
    return <StockProblem problem={problem} cart={cart} onSettled={onSettled} />;
  }
  return (
    <Notice tone="danger" role="alert">
      <p>{problemText(messages, error)}</p>
    </Notice>
  );
}

function StockProblem({ problem, cart, onSettled }: { problem: Problem; cart: Cart; onSettled: () => void }) {
  const messages = useMessages();
  const t = messages.checkout;
  const setQuantity = useSetQuantity();
  const remove = useRemoveFromCart();
  const item = cart.items.find(({ product }) => product.id === problem.productId);
  const name = item?.product.name ?? t.someProduct;
  const available = problem.available ?? 0;
  const params = { path: { productId: problem.productId ?? '' } };
  const failure = setQuantity.error ?? remove.error;
  const isSoldOut = problem.code === 'out_of_stock';

  return (
    <Notice tone="warning" role="alert" title={t.outOfStockTitle}>
      <p>{isSoldOut ? t.outOfStock(name, available) : t.unavailable(name)}</p>
      {failure && <p className="font-semibold">{problemText(messages, failure)}</p>}
      {item && (
        <div className="flex flex-wrap gap-2">
          {isSoldOut && available > 0 && (
            <Button
              size="small"
              isBusy={setQuantity.isPending}
              onClick={() =>
                setQuantity.mutate({ params, body: { quantity: available } }, { onSuccess: onSettled })
              }
            >
              {t.takeAvailable(available)}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            isBusy={remove.isPending}
            onClick={() => remove.mutate({ params }, { onSuccess: onSettled })}
          >
            {t.removeItem}
          </Button>
        </div>
      )}
    </Notice>
  );
}
