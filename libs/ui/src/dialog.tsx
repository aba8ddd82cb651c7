import { useEffect, useId, useRef, type ReactNode } from 'react';
import { CrossIcon } from './icons';

interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** Opens and closes the native element with the state, and tells the owner when the person closed it by Escape or beside it. */
function useNativeDialog(isOpen: boolean, onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (isOpen && !dialog.open) dialog.showModal();
    if (!isOpen && dialog.open) dialog.close();
  }, [isOpen]);
  return {
    ref,
    onClose: () => {
      if (isOpen) onClose();
    },
    onClick: (event: React.MouseEvent) => {
      if (event.target === ref.current) onClose();
    },
  };
}

function DialogFrame({
  title,
  titleId,
  closeLabel,
  onClose,
  children,
  footer,
}: Omit<DialogProps, 'isOpen'> & { titleId: string }) {
  return (
    <>
      <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
        <h2 id={titleId} className="font-brand text-2xl leading-tight">
          {title}
        </h2>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={onClose}
          className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-ink/10"
        >
          <CrossIcon className="size-6" />
        </button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-5">{children}</div>
      {footer && <div className="border-t border-line p-5">{footer}</div>}
    </>
  );
}

/** A question or form above the page, on the browser's own modal dialog: it traps focus, closes by Escape and gives focus back. */
export function Dialog({ isOpen, ...frame }: DialogProps) {
  const native = useNativeDialog(isOpen, frame.onClose);
  const titleId = useId();
  return (
    <dialog
      {...native}
      aria-labelledby={titleId}
      className="dialog-centred w-[min(32rem,calc(100vw-2rem))] rounded-panel border border-line bg-page p-0 text-ink shadow-(--shadow-overlay)"
    >
      <div className="flex max-h-[calc(100dvh-4rem)] flex-col">
        <DialogFrame {...frame} titleId={titleId} />
      </div>
    </dialog>
  );
}

/** The same over the whole screen, for something to look at closely. */
export function FullDialog({ isOpen, ...frame }: DialogProps) {
  const native = useNativeDialog(isOpen, frame.onClose);
  const titleId = useId();
  return (
    <dialog {...native} aria-labelledby={titleId} className="h-dvh w-full bg-page p-0 text-ink">
      <div className="flex h-full flex-col">
        <DialogFrame {...frame} titleId={titleId} />
      </div>
    </dialog>
  );
}

const SIDES = {
  right: 'ml-auto h-dvh w-[min(26rem,100vw)] border-l',
  left: 'dialog-side-left mr-auto h-dvh w-[min(26rem,100vw)] border-r',
  bottom: 'dialog-side-bottom mt-auto h-[92dvh] w-full rounded-t-panel border-t',
};

/** The same from a side of the screen, for things that are looked at beside the page. */
export function Drawer({ isOpen, side = 'right', ...frame }: DialogProps & { side?: keyof typeof SIDES }) {
  const native = useNativeDialog(isOpen, frame.onClose);
  const titleId = useId();
  return (
    <dialog
      {...native}
      aria-labelledby={titleId}
      className={`dialog-side ${SIDES[side]} border-line bg-page p-0 text-ink shadow-(--shadow-overlay)`}
    >
      <div className="flex h-full flex-col">
        <DialogFrame {...frame} titleId={titleId} />
      </div>
    </dialog>
  );
}

interface BareDialogProps {
  isOpen: boolean;
  onClose: () => void;
  label: string;
  children: ReactNode;
}

/** The whole screen without a frame: what stands in it brings its own way out. */
export function BareDialog({ isOpen, onClose, label, children }: BareDialogProps) {
  const native = useNativeDialog(isOpen, onClose);
  return (
    <dialog {...native} aria-label={label} className="h-dvh w-full bg-page p-0 text-ink">
      {children}
    </dialog>
  );
}
