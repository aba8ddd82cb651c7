import type { Problem } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { useFormContext } from 'react-hook-form';
import type { Cart } from '../../common/cart';
import { useMessages } from '../../common/messages';
import { problemOf, problemText } from '../../common/problem';
import type { CheckoutForm, Shortage } from './checkout-form';
import { TakeFewer } from './take-fewer';

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
  const t = useMessages().checkout;
  const item = cart.items.find(({ product }) => product.id === problem.productId);
  const name = item?.product.name ?? t.someProduct;
  const available = problem.available ?? 0;
  const isSoldOut = problem.code === 'out_of_stock';

  return (
    <Notice tone="warning" role="alert" title={t.outOfStockTitle}>
      <p>
        {isSoldOut ? t.outOfStock(name, available) : t.unavailable(name)}{' '}
        {problem.canBackorder && t.canComeLater(available)}
      </p>
      {item && (
        <div className="flex flex-wrap gap-2">
          {problem.canBackorder && <ShortageButtons canSplit={available > 0} />}
          <TakeFewer
            product={item.product}
            available={isSoldOut ? available : 0}
            canRemove
            onSettled={onSettled}
          />
        </div>
      )}
    </Notice>
  );
}

/** Chooses how to send what is not there, and orders again. */
function ShortageButtons({ canSplit }: { canSplit: boolean }) {
  const t = useMessages().checkout.shortages;
  const { setValue } = useFormContext<CheckoutForm>();
  const choose = (shortage: Shortage) => () => setValue('shortage', shortage);
  return (
    <>
      {canSplit && (
        <Button type="submit" size="small" onClick={choose('split')}>
          {t.split}
        </Button>
      )}
      <Button type="submit" size="small" onClick={choose('wait')}>
        {t.wait}
      </Button>
    </>
  );
}
