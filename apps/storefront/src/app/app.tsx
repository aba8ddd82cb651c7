import { ToastProvider } from '@hurtrock/ui/toast';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { CartDrawerProvider } from '../common/cart-drawer';
import { ChatProvider } from '../common/chat';
import { MessagesProvider, useMessages, type Language } from '../common/messages';
import { Layout } from './layout';
import { RouteHead } from './route-head';

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
        <ChatProvider>
          <RouteHead />
          <Layout />
        </ChatProvider>
      </CartDrawerProvider>
    </ToastProvider>
  );
}
