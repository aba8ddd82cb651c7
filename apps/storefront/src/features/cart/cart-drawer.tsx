import { buttonClass } from '@hurtrock/ui/button';
import { Drawer } from '@hurtrock/ui/dialog';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { CartIcon } from '@hurtrock/ui/icons';
import { Price } from '@hurtrock/ui/price';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { useCart, type Cart } from '../../common/cart';
import { useCartDrawer } from '../../common/cart-drawer';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { CartLine } from './cart-line';
import { CartNotes } from './cart-notes';

function DrawerFooter({ cart }: { cart: Cart }) {
  const t = useMessages().cart;
  return (
    <div className="space-y-3">
      <p className="flex items-baseline justify-between text-lg font-bold">
        {t.subtotal}
        <Price money={cart.subtotal} />
      </p>
      <p className="text-sm text-muted">{t.shippingLater}</p>
      <Link to={paths.checkout()} className={buttonClass({ isWide: true, size: 'large' })}>
        {t.checkout}
      </Link>
      <Link to={paths.cart()} className={buttonClass({ variant: 'secondary', isWide: true })}>
        {t.view}
      </Link>
    </div>
  );
}

/** The cart beside the page. A new page closes it. */
export default function CartDrawer() {
  const { cart: t, common } = useMessages();
  const { isOpen, close } = useCartDrawer();
  const cart = useCart();
  const { key } = useLocation();
  const openedAt = useRef(key);

  useEffect(() => {
    if (openedAt.current !== key) close();
  }, [key, close]);

  return (
    <Drawer
      isOpen={isOpen}
      onClose={close}
      title={t.title}
      closeLabel={common.close}
      footer={cart.data && cart.data.items.length > 0 && <DrawerFooter cart={cart.data} />}
    >
      {cart.data ? (
        <div className="space-y-4">
          <CartNotes notes={cart.data.notes} />
          {cart.data.items.length === 0 ? (
            <EmptyState icon={<CartIcon />} title={t.emptyTitle} text={t.emptyText}>
              <Link to={paths.products()} className={buttonClass()}>
                {t.startShopping}
              </Link>
            </EmptyState>
          ) : (
            <ul aria-label={t.items}>
              {cart.data.items.map((item) => (
                <CartLine key={item.product.id} item={item} level={3} />
              ))}
            </ul>
          )}
        </div>
      ) : cart.error ? (
        <LoadFailure error={cart.error} onRetry={() => void cart.refetch()} />
      ) : (
        <div role="status" aria-label={common.loading} className="space-y-4">
          <Skeleton className="h-24" />
          <Skeleton className="h-24" />
        </div>
      )}
    </Drawer>
  );
}
