import type { Problem } from '@hurtrock/api-client';
import { ClockIcon } from '@hurtrock/ui/icons';
import { useIsOnline } from '../../app/offline-note';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import type { ChatEngine } from './chat-engine';
import type { SendingPicture } from './chat-store';
import { MessageText } from './message-text';
import { ownBubble } from './message-row';
import type { Unsent } from './outbox';

interface UnsentRowProps {
  unsent: Unsent;
  chat: ChatEngine;
  refusal: Problem | undefined;
}

/** A message that the shop has not confirmed yet: on its way, waiting for the line, or refused. */
export function UnsentRow({ unsent, chat, refusal }: UnsentRowProps) {
  const messages = useMessages();
  const t = messages.chat;
  const isOnline = useIsOnline();
  const { clientId, text, about } = unsent;
  return (
    <li className="mt-1 flex flex-col items-end gap-1">
      <div className={`max-w-[85%] ${ownBubble} ${refusal ? '' : 'opacity-75'}`}>
        {about && <p className="text-sm font-semibold">{about}</p>}
        {text && <MessageText text={text} />}
      </div>
      {refusal ? (
        <Refused
          reason={problemText(messages, refusal)}
          onRetry={() => chat.sender.retry(clientId)}
          onDiscard={() => chat.sender.discard(clientId)}
        />
      ) : (
        <p className="flex items-center gap-1 px-1 text-xs text-muted">
          <ClockIcon className="size-3.5" />
          {isOnline ? t.sending : t.waiting}
        </p>
      )}
    </li>
  );
}

/** A picture that is on its way, or did not get there. */
export function PictureRow({ picture, chat }: { picture: SendingPicture; chat: ChatEngine }) {
  const messages = useMessages();
  const t = messages.chat;
  const { clientId, file, share, error } = picture;
  const percent = Math.round(share * 100);
  return (
    <li className="mt-1 flex flex-col items-end gap-1">
      <div className={`max-w-[85%] ${ownBubble}`}>
        <p className="text-sm break-all">{file.name}</p>
        {error === null && (
          <progress
            value={share}
            max={1}
            aria-label={t.uploading(percent)}
            className="mt-1 w-full accent-orange"
          />
        )}
      </div>
      {error !== null && (
        <Refused
          reason={problemText(messages, error)}
          onRetry={() => chat.pictures.retry(clientId)}
          onDiscard={() => chat.pictures.remove(clientId)}
        />
      )}
    </li>
  );
}

interface RefusedProps {
  reason: string;
  onRetry: () => void;
  onDiscard: () => void;
}

function Refused({ reason, onRetry, onDiscard }: RefusedProps) {
  const { chat: t, common } = useMessages();
  const action = 'min-h-8 px-1 font-semibold text-ink underline underline-offset-4';
  return (
    <div role="alert" className="max-w-[85%] text-right text-xs text-danger">
      <p>
        {t.failed}. {reason}
      </p>
      <p className="flex justify-end gap-3">
        <button type="button" onClick={onRetry} className={action}>
          {common.tryAgain}
        </button>
        <button type="button" onClick={onDiscard} className={action}>
          {t.discard}
        </button>
      </p>
    </div>
  );
}
