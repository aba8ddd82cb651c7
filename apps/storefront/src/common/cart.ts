import { api, type Schema } from '@hurtrock/api-client';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { countStep } from './visit';

export type Cart = Schema<'CartDto'>;
export type CartItem = Cart['items'][number];

export const cartQuery = api.queryOptions('get', '/api/v1/cart');
const quotesQuery = api.queryOptions('get', '/api/v1/shipping-quotes');

/** Every change answers with the whole cart; quotes were for the old one. */
async function takeCart(queries: QueryClient, cart: Cart) {
  queries.setQueryData(cartQuery.queryKey, cart);
  await queries.invalidateQueries({ queryKey: quotesQuery.queryKey });
}

export const useCart = () => api.useQuery('get', '/api/v1/cart');

export function useAddToCart() {
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/cart/items', {
    onSuccess: (cart) => {
      countStep('cart');
      return takeCart(queries, cart);
    },
  });
}

export function useSetQuantity() {
  const queries = useQueryClient();
  return api.useMutation('put', '/api/v1/cart/items/{productId}', {
    onSuccess: (cart) => takeCart(queries, cart),
  });
}

export function useRemoveFromCart() {
  const queries = useQueryClient();
  return api.useMutation('delete', '/api/v1/cart/items/{productId}', {
    onSuccess: (cart) => takeCart(queries, cart),
  });
}
