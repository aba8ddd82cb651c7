import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** So near the end counts as being there, and so near the top as wanting more. */
const NEAR_PX = 80;

const isNearEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) =>
  scrollHeight - scrollTop - clientHeight < NEAR_PX;

interface Content {
  /** The first message that is here: it changes when older ones come in front. */
  first: number;
  /** How much of one's own is on its way: who writes wants to see it. */
  own: number;
  onTop: () => void;
}

/** Stays at the end while new messages come, and where one reads while older ones come in front. */
export function useKeptPlace(ref: RefObject<HTMLElement | null>, { first, own, onTop }: Content) {
  const [isAtEnd, setAtEnd] = useState(true);
  const fromEnd = useRef(0);
  const leftAt = useRef(0);
  const before = useRef({ first, own });

  const toEnd = useCallback(() => {
    const log = ref.current;
    if (!log) return;
    log.scrollTop = log.scrollHeight;
    leftAt.current = log.scrollTop;
  }, [ref]);
  /** Unless a hand has moved it since, which is told only with the next frame. */
  const stayAtEnd = useCallback(() => {
    const log = ref.current;
    if (log && (log.scrollTop >= leftAt.current - 1 || isNearEnd(log))) toEnd();
  }, [ref, toEnd]);

  useLayoutEffect(() => {
    const log = ref.current;
    if (!log) return;
    const last = before.current;
    before.current = { first, own };
    if (own > last.own) toEnd();
    else if (isAtEnd) stayAtEnd();
    else if (first !== last.first) log.scrollTop = log.scrollHeight - fromEnd.current;
  });

  useEffect(() => {
    if (!ref.current || !isAtEnd || typeof ResizeObserver === 'undefined') return;
    // A keyboard that comes up, or a card that grows, moves the end.
    const watcher = new ResizeObserver(stayAtEnd);
    watcher.observe(ref.current);
    for (const child of ref.current.children) watcher.observe(child);
    return () => watcher.disconnect();
  });

  function onScroll() {
    const log = ref.current;
    if (!log) return;
    fromEnd.current = log.scrollHeight - log.scrollTop;
    setAtEnd(isNearEnd(log));
    if (log.scrollTop < NEAR_PX && log.scrollHeight > log.clientHeight) onTop();
  }

  return { isAtEnd, toEnd, onScroll };
}
