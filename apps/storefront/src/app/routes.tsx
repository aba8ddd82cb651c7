import { lazy, type ComponentType } from 'react';
import { matchPath } from 'react-router';
import { withLaterMessages } from '../common/messages';
import { paths } from './paths';

type PageModule = Promise<{ Component: ComponentType }>;

interface Page {
  path: string;
  Page: ComponentType;
  load: () => Promise<{ default: ComponentType }>;
}

const asDefault = (load: () => PageModule) => async () => ({ default: (await load()).Component });

const lazily = (path: string, load: Page['load']): Page => ({ path, load, Page: lazy(load) });

/** A page that people come in by: it says what every visit reads, and no more. */
const firstPage = (path: string, load: () => PageModule): Page => lazily(path, asDefault(load));

const page = (path: string, load: () => PageModule): Page =>
  lazily(path, () => withLaterMessages(asDefault(load)));

/**
 * Every page, each its own chunk. A page file exports `Component`. The plain router serves: no page uses loaders, and the data
 * router would cost the first visit 18 kB of script.
 */
export const routes = [
  firstPage(paths.home(), () => import('../features/home/home-page')),
  firstPage(paths.products(), () => import('../features/catalog/catalog-page')),
  firstPage(paths.category(':slug'), () => import('../features/catalog/catalog-page')),
  firstPage(paths.product(':slug'), () => import('../features/catalog/product-page')),
  page(paths.cart(), () => import('../features/cart/cart-page')),
  page(paths.checkout(), () => import('../features/checkout/checkout-page')),
  page(paths.order(':number'), () => import('../features/orders/order-page')),
  page(paths.orderReturn(':number'), () => import('../features/orders/return-page')),
  page(paths.store(), () => import('../features/store/store-page')),
  page(paths.login(), () => import('../features/account/login-page')),
  page(paths.register(), () => import('../features/account/register-page')),
  page(paths.forgotPassword(), () => import('../features/account/forgot-password-page')),
  page(paths.resetPassword(), () => import('../features/account/reset-password-page')),
  page(paths.verifyEmail(), () => import('../features/account/verify-email-page')),
  page(paths.account(), () => import('../features/account/account-page')),
  page(paths.addresses(), () => import('../features/account/addresses-page')),
  page(paths.orders(), () => import('../features/account/my-orders-page')),
];

/**
 * Has the page of an address at hand before anything is drawn: React would show an empty place for a moment, where the
 * server's own page stands already.
 */
export async function preparePage(pathname: string): Promise<void> {
  const route = routes.find(({ path }) => matchPath(path, pathname));
  if (route) route.Page = (await route.load()).default;
}
