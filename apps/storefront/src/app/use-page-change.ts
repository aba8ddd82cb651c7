import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const KEY = 'hurtrock-places';
/** A weak line needs its time to bring the pages back that were there. */
const PATIENCE_MS = 8000;
const KEPT = 50;

/** Where each address of this tab's history was left, over a reload and a visit to the payment page too. */
const places = new Map<string, number>(stored());

function stored(): [string, number][] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}

function store() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...places].slice(-KEPT)));
  } catch {
    // storage may be switched off; the places then last as long as the page
  }
}

function remember(key: string, top: number) {
  places.delete(key);
  places.set(key, top);
}

/** Scrolls to where the shopper was as soon as the page is long enough again, unless a hand moves it first. */
function restore(top: number): () => void {
  const until = Date.now() + PATIENCE_MS;
  let isOver = false;
  const stop = () => {
    isOver = true;
    for (const sign of ['wheel', 'touchstart', 'keydown']) removeEventListener(sign, stop);
  };
  for (const sign of ['wheel', 'touchstart', 'keydown']) addEventListener(sign, stop, { passive: true });
  const attempt = () => {
    if (isOver) return;
    scrollTo(0, top);
    if (Math.abs(scrollY - top) > 1 && Date.now() < until) requestAnimationFrame(attempt);
    else stop();
  };
  attempt();
  return stop;
}

/** Whether the browser came back to this address, by its back button or by a reload, instead of following a link to it. */
function isReturn(): boolean {
  const [visit] = performance.getEntriesByType?.('navigation') ?? [];
  return visit !== undefined && (visit as PerformanceNavigationTiming).type !== 'navigate';
}

/** The next page comes forward instead of flashing up. */
function comeForward(main: HTMLElement | null) {
  if (!main || !('animate' in main) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  main.animate(
    [
      { opacity: 0.35, transform: 'translateY(6px)' },
      { opacity: 1, transform: 'none' },
    ],
    {
      duration: 220,
      easing: 'cubic-bezier(0.25, 0.46, 0.45, 0.94)',
    },
  );
}

/**
 * Does what a full page load would: a new page starts at its top with the focus on its content, back and forward return to
 * where one was. A change of filters is not a new page.
 */
export function usePageChange(main: RefObject<HTMLElement | null>) {
  const { key: entry, pathname, search, hash } = useLocation();
  const type = useNavigationType();
  // The first entry of every visit has the same key.
  const key = entry + pathname + search;
  const last = useRef({ key, pathname });

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const stop = isReturn() ? restore(places.get(last.current.key) ?? 0) : undefined;
    const noticeScroll = () => remember(last.current.key, scrollY);
    addEventListener('scroll', noticeScroll, { passive: true });
    addEventListener('pagehide', store);
    return () => {
      stop?.();
      removeEventListener('scroll', noticeScroll);
      removeEventListener('pagehide', store);
    };
  }, []);

  useEffect(() => {
    const before = last.current;
    last.current = { key, pathname };
    if (before.key === key) return;
    const isOther = before.pathname !== pathname;
    if (isOther) {
      main.current?.focus({ preventScroll: true });
      comeForward(main.current);
    }
    // Pages that were added to a list leave one where one was.
    else if (type === NavigationType.Replace) remember(key, scrollY);
    if (hash && !hash.includes('=')) document.getElementById(hash.slice(1))?.scrollIntoView();
    else if (type === NavigationType.Pop) return restore(places.get(key) ?? 0);
    else if (isOther) scrollTo(0, 0);
  }, [key, pathname, hash, type, main]);
}
