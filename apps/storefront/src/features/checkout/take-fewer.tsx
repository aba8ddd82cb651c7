import { Button } from '@hurtrock/ui/button';
import { useRemoveFromCart, useSetQuantity, type CartItem } from '../../common/cart';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';

interface TakeFewerProps {
  product: CartItem['product'];
  /** How many are there now. */
  available: number;
  /** Whether going without it is offered although some are there. */
  canRemove?: boolean;
  onSettled?: () => void;
}

/** Leaves out of the order what is not there: takes those that are, or none. */
export function TakeFewer({ product, available, canRemove = false, onSettled }: TakeFewerProps) {
  const messages = useMessages();
  const t = messages.checkout;
  const setQuantity = useSetQuantity();
  const remove = useRemoveFromCart();
  const params = { path: { productId: product.id } };
  const failure = setQuantity.error ?? remove.error;
  return (
    <>
      {available > 0 && (
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t.takeAvailable(available)}: ${product.name}`}
          isBusy={setQuantity.isPending}
          onClick={() =>
            setQuantity.mutate({ params, body: { quantity: available } }, { onSuccess: onSettled })
          }
        >
          {t.takeAvailable(available)}
        </Button>
      )}
      {(canRemove || available === 0) && (
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t.removeItem}: ${product.name}`}
          isBusy={remove.isPending}
          onClick={() => remove.mutate({ params }, { onSuccess: onSettled })}
        >
          {t.removeItem}
        </Button>
      )}
      {failure && (
        <p role="alert" className="w-full font-semibold text-danger">
          {problemText(messages, failure)}
        </p>
      )}
    </>
  );
}
