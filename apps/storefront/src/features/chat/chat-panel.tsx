import { useRef, useState } from 'react';
import { useChat } from '../../common/chat';
import { LoadFailure } from '../../common/load-failure';
import type { ChatEngine } from './chat-engine';
import type { ChatView } from './chat-store';
import { Composer } from './composer';
import { ContactOffer } from './contact-offer';
import { LatestAnswer } from './latest-answer';
import { MessageList } from './message-list';
import { PanelHead } from './panel-head';
import { useChatDialog } from './use-chat-dialog';

interface ChatPanelProps {
  chat: ChatEngine;
  view: ChatView;
  isVisitor: boolean;
}

/** The conversation in the corner of a desk's screen, and over the whole one of a phone. */
export function ChatPanel({ chat, view, isVisitor }: ChatPanelProps) {
  const { close } = useChat();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAskingContact, setAskingContact] = useState(false);
  const leaving = useChatDialog(dialog, close);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="chat-title"
      {...leaving}
      className="chat-panel flex flex-col bg-page p-0 text-ink shadow-(--shadow-overlay) print:hidden"
    >
      <PanelHead
        view={view}
        onClose={close}
        onContact={isVisitor ? () => setAskingContact(!isAskingContact) : null}
      />
      {view.error !== null && !view.isReady ? (
        <div className="flex-1 overflow-y-auto p-4">
          <LoadFailure error={view.error} onRetry={() => void chat.catchUp()} />
        </div>
      ) : (
        <MessageList chat={chat} view={view} />
      )}
      {isVisitor && (
        <ContactOffer
          chat={chat}
          view={view}
          isAsked={isAskingContact}
          onDone={() => setAskingContact(false)}
        />
      )}
      <Composer chat={chat} />
      <LatestAnswer answer={view.answer} />
    </dialog>
  );
}
