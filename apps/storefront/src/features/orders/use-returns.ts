import { api, type Schema } from '@hurtrock/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { randomKey } from '../../common/random-key';
import { useRefreshOrder } from './use-order';

export type OwnReturns = Schema<'OwnReturnsDto'>;
export type OwnReturn = Schema<'ReturnDto'>;
export type ReturnWish = Schema<'RequestReturnDto'>;

export const MOST_PHOTOS = 5;

const returnsQuery = (number: string) =>
  api.queryOptions('get', '/api/v1/orders/{number}/returns', { params: { path: { number } } });

/** What can be sent back, and what became of earlier wishes. */
export const useReturns = (number: string, isEnabled: boolean) =>
  api.useQuery(
    'get',
    '/api/v1/orders/{number}/returns',
    { params: { path: { number } } },
    { enabled: isEnabled, staleTime: 0 },
  );

/** Sends one picture; what the server answers replaces the list on screen. */
export function useSendPhoto(number: string) {
  const queries = useQueryClient();
  const upload = api.useMutation('post', '/api/v1/orders/{number}/returns/{id}/photos', {
    onSuccess: (returns) => queries.setQueryData(returnsQuery(number).queryKey, returns),
  });

  const send = (id: string, photo: File) =>
    upload.mutateAsync({
      params: { path: { number, id } },
      body: { image: photo.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('image', photo);
        return form;
      },
    });
  return { send, isSending: upload.isPending, error: upload.error };
}

/** Asks for a return and then shows its pictures, one after the other. */
export function useRequestReturn(number: string) {
  const queries = useQueryClient();
  const refresh = useRefreshOrder(number);
  const request = api.useMutation('post', '/api/v1/orders/{number}/returns');
  const photo = useSendPhoto(number);

  /** `partly`: it is asked for, and some picture did not arrive. */
  async function ask(wish: ReturnWish, photos: File[]): Promise<'sent' | 'partly' | 'refused'> {
    const params = { path: { number }, header: { 'Idempotency-Key': randomKey() } };
    const made = await request.mutateAsync({ params, body: wish }).catch(() => null);
    let isWhole = true;
    if (made)
      for (const file of photos)
        isWhole =
          (await photo.send(made.id, file).then(
            () => true,
            () => false,
          )) && isWhole;
    await Promise.all([queries.invalidateQueries({ queryKey: returnsQuery(number).queryKey }), refresh()]);
    if (!made) return 'refused';
    return isWhole ? 'sent' : 'partly';
  }

  return { ask, isBusy: request.isPending || photo.isSending, error: request.error };
}

export function useCancelReturn(number: string) {
  const queries = useQueryClient();
  const refresh = useRefreshOrder(number);
  return api.useMutation('post', '/api/v1/orders/{number}/returns/{id}/cancel', {
    onSuccess: async (returns) => {
      queries.setQueryData(returnsQuery(number).queryKey, returns);
      await refresh();
    },
  });
}
