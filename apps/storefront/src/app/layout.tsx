import { lazy, Suspense, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useCartDrawer } from '../common/cart-drawer';
import { useMessages } from '../common/messages';
import { Footer } from './footer';
import { Header } from './header';

const CartDrawer = lazy(() => import('../features/cart/cart-drawer'));

/** Moves the focus to the new page, as a full page load would; not on the first one, and not for a change of filters. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const lastPath = useRef(pathname);
  useEffect(() => {
    if (lastPath.current === pathname) return;
    lastPath.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

/** The frame of every page. */
export function Layout() {
  const { common } = useMessages();
  const main = useFocusOnNewPage();
  const drawer = useCartDrawer();
  const isLeaving = useNavigation().state !== 'idle';
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only rounded-field bg-orange px-4 py-3 font-bold text-on-orange focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50"
      >
        {common.skipToContent}
      </a>
      <Header />
      {isLeaving && (
        <div aria-hidden="true" className="progress-line fixed inset-x-0 top-0 z-50 h-1 bg-orange" />
      )}
      <main id="content" ref={main} tabIndex={-1} className="flex flex-1 flex-col outline-none">
        <Outlet />
      </main>
      <Footer />
      {drawer.isOpen && (
        <Suspense>
          <CartDrawer />
        </Suspense>
      )}
      <ScrollRestoration />
    </div>
  );
}
