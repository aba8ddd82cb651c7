import { problemOf } from '../../common/problem';
import type { ChatStore } from './chat-store';
import type { ChatMessage, ChatSent, ChatState } from '@hurtrock/shared/chat-events';
import { outbox, unsentOf, type Unsent } from './outbox';

interface SenderWays {
  person: string | null;
  send: (unsent: Unsent) => Promise<ChatSent>;
  onSent: (message: ChatMessage, state: ChatState) => void;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** Sends what lies in the outbox, one after the other, until the shop has confirmed or refused each. */
export function createSender(store: ChatStore, { person, send, onSent }: SenderWays) {
  let isBusy = false;
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = () =>
    unsentOf(person, outbox.items()).find(({ clientId }) => !store.view().refusals.has(clientId));

  async function attempt(unsent: Unsent) {
    const { message, state, masked } = await send(unsent);
    if (masked) store.set({ masked: new Set([...store.view().masked, message.id]) });
    onSent(message, state);
    outbox.remove(unsent.clientId);
    wait = FIRST_WAIT_MS;
  }

  async function flush() {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(timer);
    try {
      for (let unsent = next(); unsent; unsent = next()) {
        try {
          await attempt(unsent);
        } catch (error) {
          const problem = problemOf(error);
          if (!problem || isPassing(problem.status)) return later();
          store.set({ refusals: new Map([...store.view().refusals, [unsent.clientId, problem]]) });
        }
      }
    } finally {
      isBusy = false;
    }
  }

  /** The line, or the shop behind it, does not answer now. */
  function later() {
    timer = setTimeout(() => void flush(), wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  function forgive(clientId: string) {
    const refusals = new Map(store.view().refusals);
    refusals.delete(clientId);
    store.set({ refusals });
  }

  return {
    flush,
    write(unsent: Unsent) {
      outbox.add(unsent);
      void flush();
    },
    retry(clientId: string) {
      forgive(clientId);
      wait = FIRST_WAIT_MS;
      void flush();
    },
    discard(clientId: string) {
      outbox.remove(clientId);
      forgive(clientId);
    },
    stop: () => clearTimeout(timer),
  };
}

/** What another attempt may bring: a server in trouble, or one that asks for patience. */
const isPassing = (status: number) => status >= 500 || status === 429;
