import { useRef, useState } from 'react';

/** A row of pictures that scrolls sideways: which of them is shown, by finger, by button or by key. */
export function useSlides(count: number) {
  const track = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(0);
  /** Where a button or key has sent it; what it passes on the way there is not shown as chosen. */
  const goal = useRef<number | null>(null);

  function show(index: number) {
    const next = Math.max(0, Math.min(index, count - 1));
    const row = track.current;
    if (next === shown || !row) return;
    goal.current = next;
    setShown(next);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    row.scrollTo({ left: next * row.clientWidth, behavior: isStill ? 'auto' : 'smooth' });
  }

  function noticeScroll() {
    const row = track.current;
    if (!row || row.clientWidth === 0) return;
    const index = Math.round(row.scrollLeft / row.clientWidth);
    if (goal.current === null) setShown(index);
    else if (goal.current === index) goal.current = null;
  }

  function noticeKey(event: React.KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    show(shown + step);
  }

  return {
    shown,
    show,
    onKeyDown: noticeKey,
    row: {
      ref: track,
      onScroll: noticeScroll,
      // A finger takes over from wherever a button was heading.
      onPointerDown: () => {
        goal.current = null;
      },
    },
  };
}
