import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const positions = new Map<string, number>();
const PATIENCE_MS = 1500;

/** Scrolls to where the shopper was, as soon as the page is long enough again. */
function restore(top: number) {
  const until = Date.now() + PATIENCE_MS;
  const attempt = () => {
    scrollTo(0, top);
    if (Math.abs(scrollY - top) > 1 && Date.now() < until) requestAnimationFrame(attempt);
  };
  attempt();
}

/**
 * Does what a full page load would: a new page starts at its top with the focus on its content, back and forward return to
 * where one was. A change of filters is not a new page.
 */
export function usePageChange(main: RefObject<HTMLElement | null>) {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const last = useRef({ key, pathname });

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => positions.set(last.current.key, scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);

  useEffect(() => {
    const before = last.current;
    last.current = { key, pathname };
    if (before.key === key) return;
    if (before.pathname !== pathname) main.current?.focus({ preventScroll: true });
    if (hash && !hash.includes('=')) document.getElementById(hash.slice(1))?.scrollIntoView();
    else if (type === NavigationType.Pop) restore(positions.get(key) ?? 0);
    else if (before.pathname !== pathname) scrollTo(0, 0);
  }, [key, pathname, hash, type, main]);
}
