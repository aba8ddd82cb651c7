import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lastSequence, type Thread } from '../thread';

/** So near to the foot somebody reads along. */
const NEAR_PX = 80;

/** Keeps the newest message in sight for whoever reads along, and leaves whoever reads further up where they are. */
export function useLogScroll(thread: Thread, others: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [isBehind, setBehind] = useState(false);
  const [seen, setSeen] = useState(0);
  const newest = lastSequence(thread);
  const count = thread.messages.length + others;

  const toFoot = () => frame.current?.scrollTo({ top: frame.current.scrollHeight });

  useLayoutEffect(() => {
    if (!isBehind) toFoot();
  }, [isBehind, count]);

  // Pictures and a smaller window move the foot.
  useEffect(() => {
    const element = frame.current;
    if (!element || isBehind) return;
    const observer = new ResizeObserver(toFoot);
    observer.observe(element);
    element.addEventListener('load', toFoot, true);
    return () => {
      observer.disconnect();
      element.removeEventListener('load', toFoot, true);
    };
  }, [isBehind]);

  function onScroll() {
    const element = frame.current;
    if (!element) return;
    const isFar = element.scrollHeight - element.scrollTop - element.clientHeight > NEAR_PX;
    if (isFar && !isBehind) setSeen(newest);
    setBehind(isFar);
  }

  /** What is put in above must not push away what is being read. */
  async function keepPlace(load: () => Promise<void>) {
    const element = frame.current;
    const below = element ? element.scrollHeight - element.scrollTop : 0;
    setBehind(true);
    await load();
    requestAnimationFrame(() => element?.scrollTo({ top: element.scrollHeight - below }));
  }

  return {
    frame,
    onScroll,
    keepPlace,
    toNewest: () => setBehind(false),
    isBehind,
    hasNews: isBehind && newest > seen,
  };
}
