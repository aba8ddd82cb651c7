import { client, type Schema } from '@hurtrock/api-client';
import { fetchWithProgress } from '../../common/upload';
import { contentOf, type Unsent } from './outbox';

/** A request that nobody answers has failed by then; sending it again is harmless. */
const PATIENCE_MS = 15_000;
const HISTORY = 30;

const patience = () => AbortSignal.timeout(PATIENCE_MS);

/** What the client answers, or what it was refused with, thrown. */
async function answered<T>(call: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await call;
  if (error !== undefined) throw error as Error;
  return data as T;
}

export const readChat = () => answered(client.GET('/api/v1/chat', { signal: patience() }));

export const postToken = () => answered(client.POST('/api/v1/chat/token', { body: {}, signal: patience() }));

export const readAfter = (after: number) =>
  answered(client.GET('/api/v1/chat/messages', { params: { query: { after } }, signal: patience() }));

export const readBefore = (before: number) =>
  answered(
    client.GET('/api/v1/chat/messages', {
      params: { query: { before, limit: HISTORY } },
      signal: patience(),
    }),
  );

export const postMessage = (unsent: Unsent) =>
  answered(
    client.POST('/api/v1/chat/messages', {
      body: { clientId: unsent.clientId, ...contentOf(unsent) },
      signal: patience(),
    }),
  );

export const postRead = (upTo: number) =>
  answered(client.POST('/api/v1/chat/read', { body: { upTo }, signal: patience() }));

/** Where an answer is mailed to, and in which language. */
export type Contact = Pick<Schema<'ChatPersonDto'>, 'name' | 'email' | 'locale'>;

export const patchContact = (body: Contact) => answered(client.PATCH('/api/v1/chat', { body }));

/** Sends a picture, telling how far it has got (0 to 1). Its key makes sending it again harmless. */
export function postPicture(clientId: string, picture: File, onProgress: (share: number) => void) {
  return answered(
    client.POST('/api/v1/chat/images', {
      params: { header: { 'Idempotency-Key': clientId } },
      body: { image: picture.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('image', picture);
        return form;
      },
      fetch: fetchWithProgress(onProgress),
    }),
  );
}
