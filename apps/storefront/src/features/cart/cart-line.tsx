import { Badge } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { TrashIcon } from '@hurtrock/ui/icons';
import { Price } from '@hurtrock/ui/price';
import { QuantityField } from '@hurtrock/ui/quantity-field';
import { formatRupiah } from '@hurtrock/shared/format';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useRemoveFromCart, useSetQuantity, type CartItem } from '../../common/cart';
import { useMessages } from '../../common/messages';
import { problemOf, problemText } from '../../common/problem';
import { ProductPicture } from '../../common/product-picture';

const MOST_PER_LINE = 99;

/** Why a line cannot be ordered as it is, and the way to mend it. */
function LineIssue({
  item,
  onTake,
  isBusy,
}: {
  item: CartItem;
  onTake: (quantity: number) => void;
  isBusy: boolean;
}) {
  const t = useMessages().cart;
  if (item.issue === null) return null;
  if (item.issue === 'unavailable') return <Badge tone="danger">{t.issueUnavailable}</Badge>;
  if (item.available < 1) return <p className="text-sm font-semibold text-danger">{t.issueSoldOut}</p>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="text-sm font-semibold text-danger">{t.issueStock(item.available)}</p>
      <Button size="small" variant="secondary" isBusy={isBusy} onClick={() => onTake(item.available)}>
        {t.takeAvailable(item.available)}
      </Button>
    </div>
  );
}

/** What is here, or any number of what may be ordered before it arrives. */
function mostOf({ available, backordered, product }: CartItem): number {
  const canBackorder = backordered > 0 || product.availability === 'backorder';
  return canBackorder ? MOST_PER_LINE : Math.min(MOST_PER_LINE, Math.max(available, 1));
}

/** One product in the cart. Shown in the drawer and on the page alike. */
export function CartLine({ item, level }: { item: CartItem; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const messages = useMessages();
  const { cart: t, common } = messages;
  const setQuantity = useSetQuantity();
  const remove = useRemoveFromCart();
  const { product } = item;
  const params = { path: { productId: product.id } };
  const error = setQuantity.error ?? remove.error;
  const refusal = problemOf(setQuantity.error);
  const isBusy = setQuantity.isPending || remove.isPending;
  const change = (quantity: number) => setQuantity.mutate({ params, body: { quantity } });

  return (
    <li
      className="flex gap-3 border-b border-line py-4 first:pt-0 last:border-0 sm:gap-4"
      aria-busy={isBusy || undefined}
    >
      <ProductPicture
        picture={product.picture}
        categorySlug={product.categorySlug}
        seed={product.slug}
        sizes="96px"
        className="size-20 shrink-0 self-start overflow-hidden rounded-field sm:size-24"
      />
      <div className="min-w-0 flex-1">
        <div className="flex items-start justify-between gap-2">
          <Heading className="leading-snug font-semibold">
            <Link to={paths.product(product.slug)} className="underline-offset-4 hover:underline">
              {product.name}
            </Link>
          </Heading>
          <button
            type="button"
            aria-label={t.removeItem(product.name)}
            disabled={isBusy}
            onClick={() => remove.mutate({ params })}
            className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-full text-muted hover:bg-danger-bg hover:text-danger"
          >
            <TrashIcon />
          </button>
        </div>
        <p className="mb-2.5 flex flex-wrap gap-x-2 text-sm text-muted">
          {t.unitPrice(formatRupiah(product.price.amount))}
          {product.listPrice && (
            <span>
              <span className="sr-only">{messages.price.otherwise} </span>
              <s>{formatRupiah(product.listPrice.amount)}</s>
            </span>
          )}
        </p>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <QuantityField
            label={t.quantityOf(product.name)}
            decreaseLabel={common.decrease}
            increaseLabel={common.increase}
            value={item.quantity}
            max={mostOf(item)}
            isDisabled={isBusy || item.issue === 'unavailable'}
            onChange={change}
          />
          <Price money={item.lineTotal} className="text-lg font-bold" />
        </div>
        <div className="mt-2 empty:hidden">
          <LineIssue item={item} onTake={change} isBusy={isBusy} />
          {item.backordered > 0 && (
            <p className="text-sm font-semibold text-info">{t.comesLater(item.backordered, item.quantity)}</p>
          )}
          {error && (
            <p role="alert" className="text-sm font-semibold text-danger">
              {refusal?.code === 'out_of_stock'
                ? t.issueStock(refusal.available ?? 0)
                : problemText(messages, error)}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}
