import { lazy, Suspense, useRef } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { useCartDrawer } from '../common/cart-drawer';
import { useMessages, withLaterMessages } from '../common/messages';
import { ChatBubble } from './chat-bubble';
import { ErrorBoundary } from './error-boundary';
import { ErrorPage, NotFoundPage } from './error-page';
import { Footer } from './footer';
import { Header } from './header';
import { OfflineNote } from './offline-note';
import { routes } from './routes';
import { usePageChange } from './use-page-change';
import { useVisit } from './use-visit';

const CartDrawer = lazy(() => withLaterMessages(() => import('../features/cart/cart-drawer')));

/** The frame of every page. A page that crashes leaves header and footer standing. */
export function Layout() {
  const { common } = useMessages();
  const main = useRef<HTMLElement>(null);
  const { isOpen } = useCartDrawer();
  const { key } = useLocation();
  usePageChange(main);
  useVisit();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only rounded-field bg-orange px-4 py-3 font-bold text-on-orange focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50"
      >
        {common.skipToContent}
      </a>
      <Header />
      <OfflineNote />
      <main id="content" ref={main} tabIndex={-1} className="flex flex-1 flex-col outline-none">
        <ErrorBoundary place={key} fallback={(error) => <ErrorPage error={error} />}>
          <Suspense fallback={<div className="min-h-dvh" />}>
            <Routes>
              {routes.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
      <ChatBubble />
      {isOpen && (
        <Suspense>
          <CartDrawer />
        </Suspense>
      )}
    </div>
  );
}
