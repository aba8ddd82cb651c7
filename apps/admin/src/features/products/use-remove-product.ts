import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import { productQuery } from './product-queries';
import type { ProductDetail } from './product-values';
import { useAfterProduct } from './use-save-product';

/** Takes a product out of the shop: kept in the archive, or gone for good where nothing names it. */
export function useRemoveProduct({ id, name }: ProductDetail) {
  const t = useMessages().product;
  const after = useAfterProduct();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const archive = api.useMutation('post', '/api/v1/admin/products/bulk', {
    onSuccess: async () => {
      await after(fill(t.archive.done, { name }));
      return queries.invalidateQueries({ queryKey: productQuery(id).queryKey });
    },
  });
  const remove = api.useMutation('delete', '/api/v1/admin/products/{id}', {
    onSuccess: ({ outcome }) =>
      // Somebody may have ordered it a moment ago: then it was archived.
      after(fill(outcome === 'deleted' ? t.remove.done : t.archive.done, { name })),
  });
  const sendArchive = useSendOnce(archive);
  const sendRemove = useSendOnce(remove);
  return {
    error: archive.error ?? remove.error,
    isPending: archive.isPending || remove.isPending,
    remove: (kind: 'archive' | 'remove', onSuccess: () => void) =>
      kind === 'archive'
        ? sendArchive(
            {
              params: { header: { 'Idempotency-Key': key } },
              body: { ids: [id], action: 'archive' },
            },
            { onSuccess },
          )
        : sendRemove({ params: { path: { id } } }, { onSuccess }),
  };
}
