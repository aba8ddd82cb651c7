import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { formatDate, type Locale } from '@hurtrock/shared/format';
import { Button } from '@hurtrock/ui/button';
import { ChevronDownIcon } from '@hurtrock/ui/icons';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Fragment, useRef } from 'react';
import { useLocale, useMessages } from '../../common/messages';
import { useMe } from '../../common/session';
import { useNow } from '../../common/use-now';
import type { ChatEngine } from './chat-engine';
import type { ChatView } from './chat-store';
import { firstSequence, hasOlder, unreadAnswers } from './conversation';
import { MessageRow } from './message-row';
import { outbox, unsentOf } from './outbox';
import { PictureRow, UnsentRow } from './unsent-row';
import { useKeptPlace } from './use-kept-place';
import { useReading } from './use-reading';
import { Welcome } from './welcome';

/** What was said, by days, and below it what is on its way. */
export function MessageList({ chat, view }: { chat: ChatEngine; view: ChatView }) {
  const { chat: t, common } = useMessages();
  const locale = useLocale();
  const unsent = unsentOf(useMe()?.id ?? null, outbox.useItems());
  const log = useRef<HTMLDivElement>(null);
  const { conversation } = view;
  const { messages, staffRead } = conversation;
  const place = useKeptPlace(log, {
    first: firstSequence(conversation),
    own: unsent.length + view.pictures.length,
    onTop: () => void chat.loadOlder(),
  });
  useReading(chat, conversation, place.isAtEnd);
  const isNothing = messages.length === 0 && unsent.length === 0 && view.pictures.length === 0;

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={log}
        role="log"
        aria-label={t.log}
        aria-live="off"
        tabIndex={0}
        onScroll={place.onScroll}
        className="chat-log min-h-0 flex-1 overflow-y-auto px-4 py-3 -outline-offset-3"
      >
        {!view.isReady && isNothing ? (
          <Waiting label={common.loading} />
        ) : (
          <>
            {hasOlder(conversation) && (
              <p className="text-center">
                <Button
                  variant="quiet"
                  size="small"
                  isBusy={view.isLoadingOlder}
                  onClick={() => void chat.loadOlder()}
                >
                  {view.isLoadingOlder ? t.loadingOlder : t.older}
                </Button>
              </p>
            )}
            {isNothing && <Welcome isStaffOnline={view.isStaffOnline} />}
            <ol className="flex flex-col">
              {messages.map((message, index) => {
                const before = messages[index - 1];
                const day = dayOf(message, locale);
                return (
                  <Fragment key={message.id}>
                    {(!before || dayOf(before, locale) !== day) && <Day name={day} />}
                    <MessageRow
                      message={message}
                      isFirst={before?.side !== message.side}
                      isRead={message.sequence <= staffRead}
                      isMasked={view.masked.has(message.id)}
                    />
                  </Fragment>
                );
              })}
              {unsent.map((each) => (
                <UnsentRow
                  key={each.clientId}
                  unsent={each}
                  chat={chat}
                  refusal={view.refusals.get(each.clientId)}
                />
              ))}
              {view.pictures.map((picture) => (
                <PictureRow key={picture.clientId} picture={picture} chat={chat} />
              ))}
            </ol>
            {view.isStaffTyping && <Typing />}
          </>
        )}
      </div>
      {!place.isAtEnd && unreadAnswers(conversation) > 0 && (
        <Button
          size="small"
          onClick={place.toEnd}
          className="absolute! bottom-3 left-1/2 -translate-x-1/2 shadow-(--shadow-overlay)"
        >
          <ChevronDownIcon className="size-4" />
          {t.newAnswers}
        </Button>
      )}
    </div>
  );
}

const dayOf = ({ sentAt }: ChatMessage, locale: Locale) => formatDate(sentAt, locale);

const HOUR_MS = 3_600_000;

/** By the shop's clock, as everything that is dated. */
function Day({ name }: { name: string }) {
  const { chat: t } = useMessages();
  const locale = useLocale();
  const now = useNow(HOUR_MS);
  const ago = (days: number) => formatDate(new Date(now - days * 24 * HOUR_MS).toISOString(), locale);
  const said = name === ago(0) ? t.today : name === ago(1) ? t.yesterday : name;
  return (
    <li className="my-3 flex items-center gap-3 text-xs font-semibold text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {said}
    </li>
  );
}

function Typing() {
  const t = useMessages().chat;
  return (
    <p role="status" className="mt-3 flex items-center gap-2 text-xs text-muted">
      <span aria-hidden="true" className="chat-dots flex gap-1 *:size-1.5 *:rounded-full *:bg-current">
        <span />
        <span />
        <span />
      </span>
      {t.typing}
    </p>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="space-y-3">
      <Skeleton className="h-12 w-2/3 rounded-panel" />
      <Skeleton className="ml-auto h-16 w-3/5 rounded-panel" />
      <Skeleton className="h-10 w-1/2 rounded-panel" />
    </div>
  );
}
