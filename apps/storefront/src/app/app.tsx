import { ToastProvider } from '@hurtrock/ui/toast';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { CartDrawerProvider } from '../common/cart-drawer';
import { MessagesProvider, useMessages, type Language } from '../common/messages';
import { Layout } from './layout';

/** The whole shop, inside a router. */
export function App({ initial, queries }: { initial: Language; queries: QueryClient }) {
  return (
    <QueryClientProvider client={queries}>
      <MessagesProvider initial={initial}>
        <Shop />
      </MessagesProvider>
    </QueryClientProvider>
  );
}

function Shop() {
  const { common } = useMessages();
  return (
    <ToastProvider closeLabel={common.dismissMessage}>
      <CartDrawerProvider>
        <Layout />
      </CartDrawerProvider>
    </ToastProvider>
  );
}
