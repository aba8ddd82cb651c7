import { arrayMove } from '@dnd-kit/sortable';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages, useProblemText } from '../../../common/messages';
import { picturesQuery } from '../product-queries';
import type { ProductDetail } from '../product-values';
import { PRODUCT_LISTS } from '../use-products';
import type { ProductImage } from './upload-queue';

/** How long the browser waits before it asks whether the sizes are made. */
const LOOK_AGAIN_MS = 1_500;

/** The pictures of a product, and what is done to them: shown at once, and put back when the API refuses. */
export function usePictures({ id, images }: ProductDetail) {
  const t = useMessages().product.pictures;
  const textOf = useProblemText();
  const queries = useQueryClient();
  const key = picturesQuery(id).queryKey;
  const settle = {
    // One after the other: each carries the whole order, so an older one must not arrive last.
    scope: { id: `pictures-${id}` },
    onSuccess: () => queries.invalidateQueries({ queryKey: PRODUCT_LISTS }),
    onError: async (error: unknown) => {
      notifications.show({
        message: fill(t.saveFailed, { reason: textOf(error) }),
        color: 'red',
        withBorder: true,
      });
      await queries.invalidateQueries({ queryKey: key });
    },
  };
  const arranging = api.useMutation('patch', '/api/v1/admin/products/{id}/images', settle);
  const describing = api.useMutation('patch', '/api/v1/admin/products/{id}/images/{imageId}', settle);
  const removing = api.useMutation('delete', '/api/v1/admin/products/{id}/images/{imageId}', settle);

  const isChanging = arranging.isPending || describing.isPending;
  const { data: pictures } = useQuery({
    ...picturesQuery(id),
    initialData: images,
    refetchInterval: ({ state }) =>
      isChanging || state.data?.every(({ isReady }) => isReady) ? false : LOOK_AGAIN_MS,
  });
  /** An answer that is under way would show the pictures as they were before, so it is let go. */
  const show = async (next: ProductImage[]) => {
    await queries.cancelQueries({ queryKey: key });
    queries.setQueryData(key, next);
  };

  const arrange = (next: ProductImage[]) => {
    void show(next);
    arranging.mutate({
      params: { path: { id } },
      body: { order: next.map((each) => each.id), thumbnailId: next.find((each) => each.isThumbnail)?.id },
    });
  };

  return {
    pictures,
    move: (from: number, to: number) => arrange(arrayMove(pictures, from, to)),
    makeThumbnail: (imageId: string) =>
      arrange(pictures.map((each) => ({ ...each, isThumbnail: each.id === imageId }))),
    describe: (imageId: string, alt: string) => {
      void show(pictures.map((each) => (each.id === imageId ? { ...each, alt } : each)));
      describing.mutate({ params: { path: { id, imageId } }, body: { alt } });
    },
    remove: (imageId: string, onSuccess: () => void) =>
      removing.mutate(
        { params: { path: { id, imageId } } },
        {
          onSuccess: () => {
            onSuccess();
            notifications.show({ message: t.removed, color: 'green', withBorder: true });
            void queries.invalidateQueries({ queryKey: key });
          },
        },
      ),
    isRemoving: removing.isPending,
  };
}

export type Pictures = ReturnType<typeof usePictures>;
