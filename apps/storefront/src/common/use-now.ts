import { useEffect, useState } from 'react';

/** The time, ticking. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** A timer of the browser can't wait longer than 24 days, and no page stays open that long. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

const isOver = (iso: string) => Date.parse(iso) <= Date.now();

/** Whether a moment has passed; changes once, when it does. */
export function useIsPast(iso: string | null): boolean {
  const [past, setPast] = useState(() => (iso !== null && isOver(iso) ? iso : null));
  useEffect(() => {
    if (iso === null) return;
    const wait = Date.parse(iso) - Date.now();
    if (wait > LONGEST_WAIT_MS) return;
    const timer = setTimeout(() => setPast(iso), wait);
    return () => clearTimeout(timer);
  }, [iso]);
  return iso !== null && past === iso;
}
