import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

/** One key for the storefront and the admin panel. The inline script of each index.html reads it before the first paint. */
export const THEME_KEY = 'hurtrock-theme';

/** What the person chose; else what the system says; else dark. */
export function preferredTheme(): Theme {
  const chosen = storedTheme();
  if (chosen) return chosen;
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: light)').matches
    ? 'light'
    : 'dark';
}

function storedTheme(): Theme | null {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return stored === 'light' || stored === 'dark' ? stored : null;
  } catch {
    return null; // storage may be switched off; the system's theme serves
  }
}

const listeners = new Set<() => void>();

/** Shows a theme now and remembers it. */
export function setTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // storage may be switched off; the choice then lasts as long as the page
  }
  document.documentElement.dataset['theme'] = theme;
  for (const listener of listeners) listener();
}

const shownTheme = (): Theme => (document.documentElement.dataset['theme'] === 'light' ? 'light' : 'dark');

/** The choice made in another tab or app of the shop is followed at once. */
function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== THEME_KEY) return;
    document.documentElement.dataset['theme'] = preferredTheme();
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}

/** The theme on screen, and the switch to the other one. */
export function useTheme(): { theme: Theme; toggle: () => void } {
  const theme = useSyncExternalStore(subscribe, shownTheme);
  return { theme, toggle: () => setTheme(theme === 'dark' ? 'light' : 'dark') };
}
