import type { ChatProduct } from '@hurtrock/shared/chat-events';
import { Button } from '@hurtrock/ui/button';
import { BoxIcon, CartIcon, CheckIcon } from '@hurtrock/ui/icons';
import { Price } from '@hurtrock/ui/price';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { AvailabilityBadge } from '../../common/availability-badge';
import { useAddToCart } from '../../common/cart';
import { useMessages } from '../../common/messages';
import { Picture } from '../../common/picture';
import { problemText } from '../../common/problem';

interface ProductMessageProps {
  product: ChatProduct;
  /** The shopper speaks of it; what the shop recommends stands out. */
  isOwn: boolean;
}

/** A product that is spoken of, as it is for sale right now, and can be bought without leaving the conversation. */
export function ProductMessage({ product, isOwn }: ProductMessageProps) {
  const { slug, name, price, availability, picture } = product;
  return (
    <article className="on-surface w-full overflow-hidden rounded-panel border border-line bg-surface text-ink">
      <div className="flex gap-3 p-2.5">
        <span className="grid size-20 shrink-0 place-items-center overflow-hidden rounded-lg bg-page">
          {picture ? (
            <Picture picture={picture} sizes="80px" className="size-20" />
          ) : (
            <BoxIcon className="size-8 text-muted" />
          )}
        </span>
        <div className="min-w-0 flex-1">
          <Link
            to={paths.product(slug)}
            className="line-clamp-2 text-sm leading-snug font-semibold hover:underline"
          >
            {name}
          </Link>
          <Price money={price} className="mt-0.5 block font-bold" />
          <div className="mt-1">
            <AvailabilityBadge availability={availability} />
          </div>
        </div>
      </div>
      {availability !== 'out' && <IntoCart productId={product.id} isOwn={isOwn} />}
    </article>
  );
}

function IntoCart({ productId, isOwn }: { productId: string; isOwn: boolean }) {
  const messages = useMessages();
  const t = messages.chat;
  const add = useAddToCart();
  return (
    <div className="border-t border-line p-2">
      {add.isSuccess ? (
        <p
          role="status"
          className="flex min-h-10 items-center gap-2 px-1.5 text-sm font-semibold text-success"
        >
          <CheckIcon />
          <span className="flex-1">{t.addedToCart}</span>
          <Link to={paths.cart()} className="text-ink underline underline-offset-4">
            {t.toCart}
          </Link>
        </p>
      ) : (
        <Button
          size="small"
          variant={isOwn ? 'secondary' : 'primary'}
          isWide
          isBusy={add.isPending}
          onClick={() => add.mutate({ body: { productId, quantity: 1 } })}
        >
          {!add.isPending && <CartIcon />}
          {messages.product.addToCart}
        </Button>
      )}
      {add.error && (
        <p role="alert" className="px-1.5 pt-2 text-sm font-semibold text-danger">
          {problemText(messages, add.error)}
        </p>
      )}
    </div>
  );
}
