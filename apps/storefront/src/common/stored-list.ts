import { useSyncExternalStore } from 'react';

interface StoredListOptions<Item> {
  key: string;
  max: number;
  /** Two entries with the same are one; the younger counts. */
  idOf: (item: Item) => string;
  /** What lies in a browser's storage may be old or made up. */
  isItem: (stored: unknown) => boolean;
}

/** A short list that only this browser keeps, the latest first. Where storage is switched off it lasts as long as the page. */
export function storedList<Item>({ key, max, idOf, isItem }: StoredListOptions<Item>) {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let items: Item[] = [];

  function read(): Item[] {
    const stored = readText(key);
    if (stored !== text) {
      text = stored;
      items = parsed(stored).filter(isItem) as Item[];
    }
    return items;
  }

  function write(next: Item[]) {
    items = next;
    text = JSON.stringify(next);
    try {
      localStorage.setItem(key, text);
    } catch {
      text = null; // nothing was stored, and nothing will be read
    }
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      removeEventListener('storage', listener);
    };
  }

  const without = (id: string) => read().filter((item) => idOf(item) !== id);
  return {
    add: (item: Item) => write([item, ...without(idOf(item))].slice(0, max)),
    remove: (id: string) => write(without(id)),
    clear: () => write([]),
    items: read,
    subscribe,
    useItems: () => useSyncExternalStore(subscribe, read),
  };
}

function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parsed(text: string | null): unknown[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}
