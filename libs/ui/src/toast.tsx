import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Tone } from './badge';
import { CheckIcon, CrossIcon, AlertIcon } from './icons';

interface Toast {
  id: number;
  tone: Tone;
  text: string;
}

const ToastContext = createContext<(text: string, tone?: Tone) => void>(() => undefined);
const SHOWN_MS = 6000;

/** Says something about an action in the background; it may be missed without harm. */
export const useToast = () => use(ToastContext);

/** Owns the one live region of the page. Native dialogs cover it, so a dialog reports inside itself. */
export function ToastProvider({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const show = useCallback(
    (text: string, tone: Tone = 'success') => setToast({ id: Date.now(), tone, text }),
    [],
  );
  const hide = useMemo(() => () => setToast(null), []);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, hide]);

  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex justify-center px-4"
      >
        {toast && (
          <div
            key={toast.id}
            className="toast-in pointer-events-auto flex max-w-md items-center gap-3 rounded-panel bg-ink py-2 pr-2 pl-4 text-page shadow-(--shadow-overlay)"
          >
            {toast.tone === 'danger' ? <AlertIcon /> : <CheckIcon />}
            <p className="text-sm font-medium">{toast.text}</p>
            <button
              type="button"
              aria-label={closeLabel}
              onClick={hide}
              className="grid size-10 shrink-0 place-items-center rounded-full hover:bg-page/15"
            >
              <CrossIcon />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
