import { useEffect, useRef, type ComponentProps } from 'react';

/** A section that fades up once, when it enters. Where nobody can watch, or nobody wants motion, it is simply there. */
export function Reveal(props: ComponentProps<'section'>) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const section = ref.current;
    if (!section || typeof IntersectionObserver === 'undefined') return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    // The browser is asked for no place by itself: it would lay out the page anew for each section.
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // What is on the screen already must not vanish for the sake of coming back.
        const isBelow = entry.boundingClientRect.top >= innerHeight;
        section.toggleAttribute('data-waiting', isBelow);
        if (!isBelow) watcher.disconnect();
      },
      { rootMargin: '0px 0px -8% 0px' },
    );
    watcher.observe(section);
    return () => {
      watcher.disconnect();
      section.removeAttribute('data-waiting');
    };
  }, []);
  return <section {...props} ref={ref} className={`reveal ${props.className ?? ''}`} />;
}
