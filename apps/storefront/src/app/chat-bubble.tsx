import { api } from '@hurtrock/api-client';
import { ChatIcon } from '@hurtrock/ui/icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { hasWritten, useChat } from '../common/chat';
import { useMessages, withLaterMessages } from '../common/messages';
import { useMe } from '../common/session';
import { ErrorBoundary } from './error-boundary';

const Chat = lazy(() => withLaterMessages(() => import('../features/chat/chat')));

/** The chat's one button on every page. The chat itself is fetched when it is opened, or when an answer waits or is waited for. */
export function ChatBubble() {
  const t = useMessages().chatDoor;
  const { isOpen, unread, open } = useChat();
  const [isFetched, setFetched] = useState(false);
  const isTalking = useIsTalking(!isFetched);
  const isWanted = isOpen || isTalking;
  if (isWanted && !isFetched) setFetched(true);
  return (
    <>
      {!isOpen && (
        <button
          type="button"
          aria-label={t.open(unread)}
          aria-haspopup="dialog"
          onClick={() => open()}
          className="chat-bubble fixed right-4 z-30 grid size-14 place-items-center rounded-full bg-linear-135 from-orange to-orange-soft text-on-orange shadow-(--shadow-overlay) transition-transform hover:scale-105 sm:right-6 print:hidden"
        >
          <ChatIcon className="size-7" />
          {unread > 0 && (
            <span
              aria-hidden="true"
              className="absolute -top-1 -right-1 grid h-6 min-w-6 place-items-center rounded-full border-2 border-page bg-on-orange px-1 text-xs font-bold text-orange tabular-nums"
            >
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </button>
      )}
      {isFetched && (
        <ErrorBoundary place="" fallback={() => null}>
          <Suspense>
            <Chat />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** Whether this person has a conversation in which something is new or awaited. For nobody else the shop is asked. */
function useIsTalking(isUnknown: boolean): boolean {
  const { setUnread } = useChat();
  const me = useMe();
  const { data } = api.useQuery(
    'get',
    '/api/v1/chat',
    {},
    { enabled: isUnknown && (hasWritten() || Boolean(me)) },
  );
  const unread = data?.unread ?? 0;
  useEffect(() => setUnread(unread), [unread, setUnread]);
  const status = data?.state?.status;
  return unread > 0 || status === 'waiting' || status === 'open';
}
