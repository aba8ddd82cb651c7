import { CrossIcon, MailIcon } from '@hurtrock/ui/icons';
import { useMessages } from '../../common/messages';
import { useStore } from '../../common/store';
import type { ChatView } from './chat-store';
import { NotifyButton } from './notify-button';
import { usePresence } from './use-presence';

const headButton = 'grid size-11 shrink-0 place-items-center rounded-full hover:bg-ink/10';

interface PanelHeadProps {
  view: ChatView;
  onClose: () => void;
  onContact: (() => void) | null;
}

/** Who one talks to, and whether they are there. */
export function PanelHead({ view, onClose, onContact }: PanelHeadProps) {
  const { chat: t, common } = useMessages();
  const store = useStore();
  const presence = usePresence(view.isStaffOnline);
  return (
    <header className="on-surface flex items-center gap-1 border-b-2 border-orange bg-surface py-2 pr-2 pl-4">
      <div className="min-w-0 flex-1">
        <h2 id="chat-title" className="truncate text-lg leading-tight font-bold">
          <span className="sr-only">{t.title}: </span>
          {store?.name ?? t.title}
        </h2>
        <p className="flex items-start gap-2 text-xs leading-snug text-muted">
          <span
            aria-hidden="true"
            className={`mt-1 size-2 shrink-0 rounded-full ${view.isStaffOnline ? 'bg-success' : 'border border-line-strong'}`}
          />
          {presence}
        </p>
      </div>
      <NotifyButton className={headButton} />
      {onContact && (
        <button
          type="button"
          aria-label={t.contact}
          title={t.contact}
          onClick={onContact}
          className={headButton}
        >
          <MailIcon />
        </button>
      )}
      <button type="button" aria-label={common.close} onClick={onClose} className={headButton}>
        <CrossIcon className="size-6" />
      </button>
    </header>
  );
}
