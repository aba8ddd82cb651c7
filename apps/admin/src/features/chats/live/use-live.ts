import { useSyncExternalStore } from 'react';
import { live } from './live-connection';

export const useLive = () => useSyncExternalStore(live.subscribe, live.state);

/** How often a screen asks by itself: seldom while news comes on its own. */
export const useAskAgain = () => (useLive() === 'live' ? 60_000 : 4_000);

function onNetwork(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export const useIsOnline = () => useSyncExternalStore(onNetwork, () => navigator.onLine);
