import { useEffect, useState, useSyncExternalStore } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { client } from '@hurtrock/api-client';
import { fetchWithProgress } from '../../../common/fetch-with-progress';
import { pictureForm } from '../../../common/picture';
import { picturesQuery } from '../product-queries';
import { PRODUCT_LISTS } from '../use-products';
import { UploadQueue, type ProductImage, type SendPicture } from './upload-queue';

const sendPicture: SendPicture = async (id, { key, file }, { onProgress, signal }) => {
  const { data, error } = await client.POST('/api/v1/admin/products/{id}/images', {
    params: { path: { id } },
    headers: { 'Idempotency-Key': key },
    ...pictureForm(file, {}),
    fetch: fetchWithProgress(onProgress),
    signal,
  });
  if (data) return data;
  throw error as unknown;
};

const newQueue = (queries: QueryClient) =>
  new UploadQueue(sendPicture, {
    onSent: (productId, image) => {
      // One whose first answer was lost may be shown already.
      queries.setQueryData(picturesQuery(productId).queryKey, (images: ProductImage[] = []) => [
        ...images.filter(({ id }) => id !== image.id),
        image,
      ]);
      void queries.invalidateQueries({ queryKey: PRODUCT_LISTS });
    },
    onUnknown: (productId) => void queries.invalidateQueries({ queryKey: picturesQuery(productId).queryKey }),
  });

/** The pictures on their way to a product; they wait while there is none yet. */
export function useUploads(productId: string | undefined) {
  const queries = useQueryClient();
  const [queue] = useState(() => newQueue(queries));
  const uploads = useSyncExternalStore(queue.subscribe, queue.list);
  useEffect(() => queue.startFor(productId), [queue, productId]);
  return { uploads, queue, isBusy: uploads.some(({ state }) => state !== 'failed') };
}

export type Uploads = ReturnType<typeof useUploads>;
