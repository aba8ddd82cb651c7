import type { ChatStore, SendingPicture } from './chat-store';
import type { ChatMessage, ChatState } from '@hurtrock/shared/chat-events';
import { postPicture } from './http-line';
import { newClientId } from './client-id';

/** Sends pictures; one that did not arrive waits for another try. */
export function createPictureSender(
  store: ChatStore,
  onSent: (message: ChatMessage, state: ChatState) => void,
) {
  const all = () => store.view().pictures;
  const change = (clientId: string, to: Partial<SendingPicture>) =>
    store.set({ pictures: all().map((each) => (each.clientId === clientId ? { ...each, ...to } : each)) });
  const remove = (clientId: string) =>
    store.set({ pictures: all().filter((each) => each.clientId !== clientId) });

  async function attempt({ clientId, file }: SendingPicture) {
    try {
      const { message, state } = await postPicture(clientId, file, (share) => change(clientId, { share }));
      onSent(message, state);
      remove(clientId);
    } catch (error) {
      change(clientId, { error });
    }
  }

  return {
    add(file: File) {
      const picture = { clientId: newClientId(), file, share: 0, error: null };
      store.set({ pictures: [...all(), picture] });
      void attempt(picture);
    },
    retry(clientId: string) {
      const picture = all().find((each) => each.clientId === clientId);
      if (!picture) return;
      change(clientId, { share: 0, error: null });
      void attempt(picture);
    },
    remove,
  };
}
