import { Notice } from '@hurtrock/ui/badge';
import { buttonClass } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { CartIcon } from '@hurtrock/ui/icons';
import { Price } from '@hurtrock/ui/price';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useCart, type Cart } from '../../common/cart';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { Page } from '../../common/page';
import { CartLine } from './cart-line';
import { CartNotes } from './cart-notes';

export function Component() {
  const { cart: t, common } = useMessages();
  const cart = useCart();
  return (
    <Page title={t.title}>
      <SectionHeading level={1} kicker={t.kicker} title={t.title} />
      {cart.data ? (
        <CartContents cart={cart.data} />
      ) : cart.error ? (
        <LoadFailure error={cart.error} onRetry={() => void cart.refetch()} />
      ) : (
        <div role="status" aria-label={common.loading} className="space-y-4">
          <Skeleton className="h-28" />
          <Skeleton className="h-28" />
        </div>
      )}
    </Page>
  );
}

function CartContents({ cart }: { cart: Cart }) {
  const t = useMessages().cart;
  const hasIssue = cart.items.some((item) => item.issue !== null);
  if (cart.items.length === 0) {
    return (
      <div className="space-y-6">
        <CartNotes notes={cart.notes} />
        <EmptyState icon={<CartIcon />} title={t.emptyTitle} text={t.emptyText}>
          <Link to={paths.products()} className={buttonClass()}>
            {t.startShopping}
          </Link>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
      <div className="min-w-0 space-y-5">
        <CartNotes notes={cart.notes} />
        <Card>
          <ul aria-label={t.items}>
            {cart.items.map((item) => (
              <CartLine key={item.product.id} item={item} level={2} />
            ))}
          </ul>
        </Card>
      </div>
      <Card className="space-y-4 lg:sticky lg:top-28">
        <p className="flex items-baseline justify-between text-xl font-bold">
          {t.subtotal}
          <Price money={cart.subtotal} />
        </p>
        <p className="text-sm text-muted">{t.shippingLater}</p>
        {hasIssue ? (
          <Notice tone="warning">
            <p>{t.fixFirst}</p>
          </Notice>
        ) : (
          <Link to={paths.checkout()} className={buttonClass({ isWide: true, size: 'large' })}>
            {t.checkout}
          </Link>
        )}
        <Link to={paths.products()} className={buttonClass({ variant: 'secondary', isWide: true })}>
          {t.continueShopping}
        </Link>
      </Card>
    </div>
  );
}
