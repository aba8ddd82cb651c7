import { useLayoutEffect, useRef } from 'react';

/** Gives the focus back to an element that was moved within the page: browsers take it away from what is moved. */
export function useFocusAgain() {
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return (elementId: string) => {
    wanted.current = elementId;
  };
}
