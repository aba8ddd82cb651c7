import { redirect, type RouteObject } from 'react-router';
import type { Permission } from '@hurtrock/shared/permissions';
import { ErrorPage } from './error-page';
import { FirstLoad } from './first-load';
import type { RouteHandle } from './navigation';
import { NotFoundPage } from './not-found-page';
import { paths } from './paths';
import { Shell } from './shell';
import { skipWhenStaff, staffOnly } from './staff-only';

const needs = (permission: Permission): RouteHandle => ({ permission });

/** One list of routes; each page is a chunk of its own, loaded when it is first opened. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: FirstLoad,
    children: [
      { path: paths.login(), loader: skipWhenStaff, lazy: () => import('../features/login/login-page') },
      {
        Component: Shell,
        loader: staffOnly,
        // Filters change without asking again who is there; so they are in the address at once.
        shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
        children: [
          { index: true, loader: () => redirect(paths.orders()), Component: FirstLoad },
          {
            ErrorBoundary: ErrorPage,
            children: [
              {
                path: paths.orders(),
                handle: needs('orders:read'),
                lazy: () => import('../features/orders/orders-page'),
              },
              {
                path: paths.order(':number'),
                handle: needs('orders:read'),
                lazy: () => import('../features/orders/order-page'),
              },
              {
                path: paths.payments(),
                lazy: () => import('../features/payments/payments-layout'),
                children: [
                  { index: true, loader: () => redirect(paths.paymentProofs()), Component: FirstLoad },
                  {
                    path: paths.paymentProofs(),
                    handle: needs('payments:read'),
                    lazy: () => import('../features/payments/proofs-page'),
                  },
                  {
                    path: paths.paymentAlerts(),
                    handle: needs('payments:read'),
                    lazy: () => import('../features/payments/alerts-page'),
                  },
                  {
                    path: paths.reconciliation(),
                    handle: needs('payments:read'),
                    lazy: () => import('../features/payments/report-page'),
                  },
                  {
                    path: paths.invariants(),
                    handle: needs('payments:read'),
                    lazy: () => import('../features/payments/invariants-page'),
                  },
                  {
                    path: paths.paymentConfigs(),
                    handle: needs('payments:configure'),
                    lazy: () => import('../features/payment-configs/configs-page'),
                  },
                ],
              },
              {
                path: paths.products(),
                handle: needs('products:read'),
                lazy: () => import('../features/products/products-page'),
              },
              {
                path: paths.mails(),
                handle: needs('mails:read'),
                lazy: () => import('../features/mails/mails-page'),
                children: [{ path: ':id', lazy: () => import('../features/mails/mail-view') }],
              },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];
