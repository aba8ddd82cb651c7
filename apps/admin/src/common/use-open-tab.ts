import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** On a phone the tabs are wider than the page: the open one is brought into view. */
export function useOpenTabInView() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const open = nav.current?.querySelector('[aria-current="page"]');
    open?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return nav;
}
