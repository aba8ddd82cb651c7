import type { ChatCaughtUp, ChatMessage, ChatState } from '@hurtrock/shared/chat-events';
import { rememberWriting } from '../../common/chat';
import { createChatStore, type ChatStore } from './chat-store';
import { newClientId } from './client-id';
import {
  begun,
  firstSequence,
  hasOlder,
  isBehind,
  lastSequence,
  readUpTo,
  take,
  takeOlder,
  unreadAnswers,
  withState,
  type Conversation,
} from './conversation';
import { patchContact, readBefore, readChat, type Contact } from './http-line';
import { createLine, type ChatLine } from './line';
import type { Unsent } from './outbox';
import { createPictureSender } from './picture-sender';
import { createSender } from './sender';
import { ownTyping, staffTyping } from './typing-signs';

export type Draft = Pick<Unsent, 'kind' | 'text' | 'productId' | 'orderNumber' | 'about'>;

/** One person's chat in one tab: what is known, what is on its way, and the line to the shop. */
export function createChat(person: string | null) {
  const store = createChatStore();
  const showTyping = staffTyping(store);
  const change = (to: Conversation) => store.set({ conversation: to });
  const conversation = () => store.view().conversation;

  function onMessage(message: ChatMessage, state: ChatState) {
    change(withState(take(conversation(), [message]), state));
    if (message.side === 'staff') {
      showTyping(false);
      store.set({ answer: message });
    }
    rememberWriting();
    if (isBehind(conversation())) void catchUp();
  }

  const line = createLine({
    onMissed: () => void catchUp(),
    onLive: (isLive) => store.set({ isLive }),
    onMessage,
    onRead: ({ side, upTo }) => change(readUpTo(conversation(), side, upTo)),
    onTyping: ({ side, isTyping }) => side === 'staff' && showTyping(isTyping),
    onPresence: ({ staffOnline }) => staffOnline !== undefined && store.set({ isStaffOnline: staffOnline }),
    onMoved: () => store.set({ isReady: false }),
  });
  const sender = createSender(store, { person, send: line.send, onSent: onMessage });
  const pictures = createPictureSender(store, onMessage);
  const history = historyOf(store, line);

  /** Asks for everything since the last message that is here, and then sends what waits. */
  async function catchUp() {
    await history.catchUp();
    await sender.flush();
  }

  return {
    store,
    sender,
    pictures,
    catchUp,
    loadOlder: history.loadOlder,
    typed: ownTyping(line.typing),
    sayViewing: line.viewing,
    start() {
      line.open();
      void catchUp();
      return () => {
        showTyping(false);
        sender.stop();
        line.close();
      };
    },
    write: (draft: Draft) =>
      sender.write({ ...draft, clientId: newClientId(), writtenAt: new Date().toISOString(), by: person }),
    markRead() {
      if (unreadAnswers(conversation()) === 0) return;
      const upTo = lastSequence(conversation());
      change(readUpTo(conversation(), 'shopper', upTo));
      // What could not be told now is told with the next answer that is read.
      line.read(upTo).catch(() => undefined);
    },
    async leaveContact(contact: Contact) {
      const { name, email } = await patchContact(contact);
      store.set({ name, email });
    },
  };
}

export type ChatEngine = ReturnType<typeof createChat>;

/** What was said before and meanwhile. */
function historyOf(store: ChatStore, line: ChatLine) {
  let isAsking = false;
  let isToAskAgain = false;
  const { view, set } = store;

  async function begin() {
    const { state, messages, staffOnline, name, email } = await readChat();
    if (state) rememberWriting();
    const conversation = begun(state, messages);
    set({ conversation, isReady: true, isStaffOnline: staffOnline, name, email });
  }

  function add({ state, messages }: ChatCaughtUp) {
    const answer = messages.findLast(({ side }) => side === 'staff');
    if (answer) set({ answer });
    const came = take(view().conversation, messages);
    set({ conversation: state ? withState(came, state) : came });
  }

  async function fetchMissed() {
    for (let hasMore = true; hasMore;) {
      const { conversation } = view();
      const missed = await line.catchUp(lastSequence(conversation));
      // Merged or erased meanwhile: what is here belongs to another one.
      if (conversation.id && missed.state?.conversationId !== conversation.id) return begin();
      add(missed);
      hasMore = missed.hasMore;
    }
  }

  return {
    /** What is missed while it is being asked for, is asked for again. */
    catchUp: async () => {
      isToAskAgain = true;
      if (isAsking) return;
      isAsking = true;
      while (isToAskAgain) {
        isToAskAgain = false;
        await (view().isReady ? fetchMissed() : begin()).then(
          () => view().error !== null && set({ error: null }),
          (error: unknown) => set({ error }),
        );
      }
      isAsking = false;
    },
    loadOlder: async () => {
      const { conversation, isLoadingOlder } = view();
      if (isLoadingOlder || !hasOlder(conversation)) return;
      set({ isLoadingOlder: true });
      try {
        const { messages } = await readBefore(firstSequence(conversation));
        set({ conversation: takeOlder(view().conversation, messages) });
      } catch (error) {
        set({ error });
      } finally {
        set({ isLoadingOlder: false });
      }
    },
  };
}
