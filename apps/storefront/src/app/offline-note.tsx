import { WifiOffIcon } from '@hurtrock/ui/icons';
import { useSyncExternalStore } from 'react';
import { useMessages } from '../common/messages';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export const useIsOnline = () =>
  useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );

/** Says that the line is dead while it is, so that nobody takes what is on the screen for the latest. */
export function OfflineNote() {
  const t = useMessages().common;
  const isOnline = useIsOnline();
  return (
    <div role="status">
      {!isOnline && (
        <p className="flex items-center justify-center gap-2.5 bg-warning-bg px-4 py-2 text-center text-sm font-semibold text-warning">
          <WifiOffIcon className="size-5 shrink-0" />
          {t.youAreOffline}
        </p>
      )}
    </div>
  );
}
