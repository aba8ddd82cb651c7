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
      { path: paths.invitation(), lazy: () => import('../features/login/invitation-page') },
      {
        Component: Shell,
        loader: staffOnly,
        // Filters change without asking again who is there; so they are in the address at once.
        shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
        children: [
          {
            ErrorBoundary: ErrorPage,
            children: [
              {
                index: true,
                handle: needs('reports:read'),
                lazy: () => import('../features/dashboard/dashboard-page'),
              },
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
                path: paths.chats(),
                handle: needs('chats:read'),
                lazy: () => import('../features/chats/chats-layout'),
                children: [
                  {
                    path: paths.quickReplies(),
                    lazy: () => import('../features/chats/replies/replies-page'),
                  },
                  {
                    path: paths.chatStatistics(),
                    lazy: () => import('../features/chats/statistics/statistics-page'),
                  },
                  {
                    lazy: () => import('../features/chats/console-page'),
                    children: [
                      { index: true, Component: null },
                      { path: ':id', lazy: () => import('../features/chats/conversation-page') },
                    ],
                  },
                ],
              },
              {
                path: paths.returns(),
                handle: needs('orders:return'),
                lazy: () => import('../features/returns/returns-page'),
              },
              {
                path: paths.return(':id'),
                handle: needs('orders:return'),
                lazy: () => import('../features/returns/return-page'),
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
                    path: paths.taxRecap(),
                    handle: needs('payments:read'),
                    lazy: () => import('../features/books/tax-recap-page'),
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
                path: paths.analyticsHome(),
                loader: () => redirect(paths.analytics('sales')),
                Component: FirstLoad,
              },
              {
                path: paths.analytics(':area'),
                handle: needs('reports:read'),
                lazy: () => import('../features/analytics/analytics-page'),
              },
              {
                path: paths.analytics('margin'),
                handle: needs('costs:read'),
                lazy: () => import('../features/analytics/analytics-page'),
              },
              {
                path: paths.reports(),
                handle: needs('reports:read'),
                lazy: () => import('../features/reports/reports-page'),
              },
              {
                path: paths.products(),
                handle: needs('products:read'),
                lazy: () => import('../features/products/products-page'),
              },
              {
                path: paths.product(':id'),
                handle: needs('products:read'),
                lazy: () => import('../features/products/product-page'),
              },
              {
                path: paths.categories(),
                handle: needs('products:read'),
                lazy: () => import('../features/categories/categories-page'),
                children: [{ path: ':id', lazy: () => import('../features/categories/category-view') }],
              },
              {
                path: paths.synonyms(),
                handle: needs('products:write'),
                lazy: () => import('../features/synonyms/synonyms-page'),
              },
              {
                path: paths.productStock(':id'),
                handle: needs('products:read'),
                lazy: () => import('../features/inventory/product-stock-page'),
              },
              {
                path: paths.lowStock(),
                handle: needs('products:read'),
                lazy: () => import('../features/inventory/low-stock-page'),
              },
              {
                path: paths.restockOrders(),
                handle: needs('restock:read'),
                lazy: () => import('../features/restock/restock-page'),
              },
              {
                path: paths.newRestockOrder(),
                handle: needs('restock:write'),
                lazy: () => import('../features/restock/new-restock-page'),
              },
              {
                path: paths.restockOrder(':number'),
                handle: needs('restock:read'),
                lazy: () => import('../features/restock/restock-order-page'),
              },
              {
                path: paths.editRestockOrder(':number'),
                handle: needs('restock:write'),
                lazy: () => import('../features/restock/edit-restock-page'),
              },
              {
                path: paths.suppliers(),
                handle: needs('suppliers:read'),
                lazy: () => import('../features/suppliers/suppliers-page'),
              },
              {
                path: paths.newSupplier(),
                handle: needs('suppliers:write'),
                lazy: () => import('../features/suppliers/new-supplier-page'),
              },
              {
                path: paths.supplier(':id'),
                handle: needs('suppliers:read'),
                lazy: () => import('../features/suppliers/supplier-page'),
              },
              {
                path: paths.shipping(),
                handle: needs('shop:admin'),
                lazy: () => import('../features/shipping/shipping-page'),
              },
              {
                path: paths.mails(),
                handle: needs('mails:read'),
                lazy: () => import('../features/mails/mails-page'),
                children: [{ path: ':id', lazy: () => import('../features/mails/mail-view') }],
              },
              {
                path: paths.mailTemplates(),
                handle: needs('mails:read'),
                lazy: () => import('../features/mails/templates-page'),
              },
              {
                path: paths.settings(),
                handle: needs('settings:write'),
                lazy: () => import('../features/settings/settings-page'),
              },
              {
                path: paths.customers(),
                handle: needs('customers:read'),
                lazy: () => import('../features/customers/customers-page'),
              },
              {
                path: paths.customer(':id'),
                handle: needs('customers:read'),
                lazy: () => import('../features/customers/customer-page'),
              },
              {
                path: paths.users(),
                handle: needs('users:read'),
                lazy: () => import('../features/users/users-page'),
              },
              {
                path: paths.user(':id'),
                handle: needs('users:read'),
                lazy: () => import('../features/users/user-page'),
              },
              {
                path: paths.audit(),
                handle: needs('audit:read'),
                lazy: () => import('../features/audit/audit-page'),
              },
              {
                path: paths.jobs(),
                handle: needs('jobs:read'),
                lazy: () => import('../features/jobs/jobs-page'),
              },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];
