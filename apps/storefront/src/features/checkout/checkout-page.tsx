import { api } from '@hurtrock/api-client';
import { buttonClass } from '@hurtrock/ui/button';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { CartIcon } from '@hurtrock/ui/icons';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useCart } from '../../common/cart';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { Page } from '../../common/page';
import { usePaymentMethods } from '../../common/payment-methods';
import { CheckoutForm } from './checkout-view';

/** One page from cart to payment. Everything it needs is read first, so that the total stands there from the start. */
export function Component() {
  const { checkout: t, cart: cartTexts, common } = useMessages();
  const cart = useCart();
  const quotes = api.useQuery(
    'get',
    '/api/v1/shipping-quotes',
    {},
    { enabled: (cart.data?.itemCount ?? 0) > 0 },
  );
  const methods = usePaymentMethods();
  const me = api.useQuery('get', '/api/v1/me');
  const book = api.useQuery('get', '/api/v1/me/addresses', {}, { enabled: !!me.data?.user });

  const failed = [cart, quotes, methods, me].find((query) => query.error && !query.data);
  // A book that can not be read is no reason not to sell.
  const addresses = me.data?.user === null || book.error ? [] : book.data;
  const isEmpty = cart.data?.items.length === 0;

  return (
    <Page title={t.title}>
      <SectionHeading level={1} kicker={t.kicker} title={t.title} />
      {failed ? (
        <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : isEmpty ? (
        <EmptyState icon={<CartIcon />} title={cartTexts.emptyTitle} text={cartTexts.emptyText}>
          <Link to={paths.products()} className={buttonClass()}>
            {cartTexts.startShopping}
          </Link>
        </EmptyState>
      ) : cart.data && quotes.data && methods.data && me.data && addresses ? (
        <CheckoutForm
          cart={cart.data}
          quotes={quotes.data}
          methods={methods.data}
          user={me.data.user}
          addresses={addresses}
        />
      ) : (
        <div role="status" aria-label={common.loading} className="grid gap-8 lg:grid-cols-[1fr_24rem]">
          <Skeleton className="h-[36rem] rounded-panel" />
          <Skeleton className="h-80 rounded-panel" />
        </div>
      )}
    </Page>
  );
}
