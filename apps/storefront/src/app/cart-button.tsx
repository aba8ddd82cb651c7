import { CartIcon } from '@hurtrock/ui/icons';
import { useCart } from '../common/cart';
import { useCartDrawer } from '../common/cart-drawer';
import { useMessages } from '../common/messages';

export function CartButton() {
  const t = useMessages().header;
  const count = useCart().data?.itemCount ?? 0;
  const { open } = useCartDrawer();
  return (
    <button
      type="button"
      aria-label={t.cart(count)}
      aria-haspopup="dialog"
      onClick={open}
      className="relative grid size-11 place-items-center rounded-full hover:bg-ink/10"
    >
      <CartIcon className="size-6" />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0 right-0 grid h-5 min-w-5 place-items-center rounded-full bg-orange px-1 text-xs font-bold text-on-orange tabular-nums"
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </button>
  );
}
