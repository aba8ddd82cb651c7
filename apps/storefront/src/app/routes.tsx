import { createBrowserRouter, type RouteObject } from 'react-router';
import { ErrorPage, NotFoundPage } from './error-page';
import { Layout } from './layout';
import { paths } from './paths';

/** Pages inside the frame. A page that crashes leaves header and footer standing. */
const pages: RouteObject[] = [
  { path: paths.home(), lazy: () => import('../features/home/home-page') },
  { path: paths.products(), lazy: () => import('../features/catalog/catalog-page') },
  { path: paths.category(':slug'), lazy: () => import('../features/catalog/catalog-page') },
  { path: paths.product(':slug'), lazy: () => import('../features/catalog/product-page') },
  { path: paths.cart(), lazy: () => import('../features/cart/cart-page') },
  { path: paths.checkout(), lazy: () => import('../features/checkout/checkout-page') },
  { path: paths.order(':number'), lazy: () => import('../features/orders/order-page') },
  { path: paths.orderReturn(':number'), lazy: () => import('../features/orders/return-page') },
  { path: paths.store(), lazy: () => import('../features/store/store-page') },
  { path: paths.login(), lazy: () => import('../features/account/login-page') },
  { path: paths.register(), lazy: () => import('../features/account/register-page') },
  { path: paths.forgotPassword(), lazy: () => import('../features/account/forgot-password-page') },
  { path: paths.resetPassword(), lazy: () => import('../features/account/reset-password-page') },
  { path: paths.verifyEmail(), lazy: () => import('../features/account/verify-email-page') },
  { path: paths.account(), lazy: () => import('../features/account/account-page') },
  { path: paths.orders(), lazy: () => import('../features/account/my-orders-page') },
  { path: '*', Component: NotFoundPage },
];

export const routes: RouteObject[] = [
  {
    Component: Layout,
    HydrateFallback: () => null,
    children: [{ ErrorBoundary: ErrorPage, children: pages }],
  },
];

export const router = createBrowserRouter(routes);
