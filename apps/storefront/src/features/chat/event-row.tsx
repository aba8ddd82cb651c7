import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';

/** Something that happened to the conversation; what concerns only the shop is not told. */
export function EventRow({ message: { event, text, product } }: { message: ChatMessage }) {
  const t = useMessages().chat;
  const told =
    event === 'cart_item_added' && product
      ? t.putIntoCart(Number(text), product.name)
      : event && t.events[event];
  if (!told) return null;
  return (
    <li className="my-3 flex flex-col items-center gap-2">
      <p className="max-w-[85%] text-center text-xs text-muted">{told}</p>
      {event === 'cart_item_added' && (
        <Link to={paths.cart()} className="text-sm font-semibold underline underline-offset-4">
          {t.toCart}
        </Link>
      )}
    </li>
  );
}
