import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { cartQuery } from '../../common/cart';
import { useChat } from '../../common/chat';
import { useMe } from '../../common/session';
import { createChat } from './chat-engine';
import { ChatPanel } from './chat-panel';
import { unreadAnswers, type Conversation } from './conversation';
import { LatestAnswer } from './latest-answer';
import { useNotifications } from './notifications';
import { useViewing } from './use-viewing';
import './chat.css';

/** The chat of whoever is signed in, or of the visitor; another person is another chat. */
export default function Chat() {
  const person = useMe()?.id ?? null;
  return <PersonsChat key={person} person={person} />;
}

function PersonsChat({ person }: { person: string | null }) {
  const { isOpen, setUnread } = useChat();
  const [chat] = useState(() => createChat(person));
  const view = useSyncExternalStore(chat.store.subscribe, chat.store.view);
  const unread = unreadAnswers(view.conversation);

  useEffect(() => chat.start(), [chat]);
  useEffect(() => {
    if (view.isReady) setUnread(unread);
  }, [view.isReady, unread, setUnread]);
  useFilledCart(view.conversation);
  useViewing(chat, view.isLive);
  useNotifications(view.answer);

  return isOpen ? (
    <ChatPanel chat={chat} view={view} isVisitor={person === null} />
  ) : (
    <LatestAnswer answer={view.answer} />
  );
}

/** What the shop puts into the cart is seen there at once. */
function useFilledCart({ messages }: Conversation) {
  const queries = useQueryClient();
  const filling = messages.findLast(({ event }) => event === 'cart_item_added')?.id;
  useEffect(() => {
    if (filling) void queries.invalidateQueries({ queryKey: cartQuery.queryKey });
  }, [filling, queries]);
}
