import { ToastProvider } from '@hurtrock/ui/toast';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { CartDrawerProvider } from '../common/cart-drawer';
import { MessagesProvider, useMessages, type Language } from '../common/messages';
import { queryClient } from './query-client';
import { router } from './routes';

export function App({ initial }: { initial: Language }) {
  return (
    <QueryClientProvider client={queryClient}>
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
        <RouterProvider router={router} />
      </CartDrawerProvider>
    </ToastProvider>
  );
}
