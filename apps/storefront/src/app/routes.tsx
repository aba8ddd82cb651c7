import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { paths } from './paths';

type PageModule = Promise<{ Component: ComponentType }>;

const page = (
  path: string,
  load: () => PageModule,
): { path: string; Page: LazyExoticComponent<ComponentType> } => ({
  path,
  Page: lazy(async () => ({ default: (await load()).Component })),
});

/**
 * Every page, each its own chunk. A page file exports `Component`. The plain router serves: no page uses loaders, and the data
 * router would cost the first visit 18 kB of script.
 */
export const routes = [
  page(paths.home(), () => import('../features/home/home-page')),
  page(paths.products(), () => import('../features/catalog/catalog-page')),
  page(paths.category(':slug'), () => import('../features/catalog/catalog-page')),
  page(paths.product(':slug'), () => import('../features/catalog/product-page')),
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
  page(paths.orders(), () => import('../features/account/my-orders-page')),
];
