import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { ifMatch, isStale } from '../../common/if-match';
import { fill, useMessages } from '../../common/messages';
import { stockSummaryQuery } from '../../common/short-stock';
import { SAVED } from '../../common/unsaved-guard';
import { useSendOnce } from '../../common/use-send-once';
import { productQuery } from './product-queries';
import { changesBetween, type ProductDetail, type ProductInput } from './product-values';
import { PRODUCT_LISTS } from './use-products';

/** What follows every change of a product: the lists, and whatever counts them. */
export function useAfterProduct() {
  const queries = useQueryClient();
  return (message: string, product?: ProductDetail) => {
    if (product) queries.setQueryData(productQuery(product.id).queryKey, product);
    notifications.show({ message, color: 'green', withBorder: true });
    return Promise.all([
      queries.invalidateQueries({ queryKey: PRODUCT_LISTS }),
      queries.invalidateQueries({ queryKey: stockSummaryQuery.queryKey }),
    ]);
  };
}

export function useCreateProduct() {
  const t = useMessages().product;
  const after = useAfterProduct();
  const navigate = useNavigate();
  const create = api.useMutation('post', '/api/v1/admin/products', {
    onSuccess: async (product) => {
      void after(fill(t.created, { name: product.name }), product);
      await navigate(paths.product(product.id), { replace: true, state: SAVED });
    },
  });
  const send = useSendOnce(create);
  return {
    create: (input: ProductInput, onRefused: (error: unknown) => void) =>
      send(
        { body: { ...input, slug: input.slug || undefined } },
        { onSuccess: () => undefined, onError: onRefused },
      ),
    error: create.error,
    isPending: create.isPending,
  };
}

/** What an edit began with. */
export interface Base {
  input: ProductInput;
  version: number;
}

interface Callbacks {
  onSaved: (product: ProductDetail) => void;
  onRefused: (error: unknown) => void;
}

/** Saves what was edited; when somebody else was faster, fetches what they left behind. */
export function useChangeProduct(id: string, { onSaved, onRefused }: Callbacks) {
  const t = useMessages().product;
  const after = useAfterProduct();
  const queries = useQueryClient();
  const [theirs, setTheirs] = useState<ProductDetail | null>(null);
  const change = api.useMutation('patch', '/api/v1/admin/products/{id}', {
    onSuccess: (product) => {
      setTheirs(null);
      onSaved(product);
      return after(fill(t.saved, { name: product.name }), product);
    },
    onError: async (error) => {
      if (isStale(error)) setTheirs(await queries.query({ ...productQuery(id), staleTime: 0 }));
      else onRefused(error);
    },
  });
  const send = useSendOnce(change, { isRepeatable: true });
  return {
    change: (base: Base, input: ProductInput) =>
      send(
        {
          params: { path: { id }, header: ifMatch(base.version) },
          body: changesBetween(base.input, input),
        },
        { onSuccess: () => undefined },
      ),
    error: isStale(change.error) ? null : change.error,
    isPending: change.isPending,
    theirs,
    forgetTheirs: () => setTheirs(null),
  };
}
