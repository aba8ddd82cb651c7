import { useLayoutEffect, useRef, type ComponentProps } from 'react';

/** A section that fades up once, when it enters. Where nobody can watch, or nobody wants motion, it is simply there. */
export function Reveal(props: ComponentProps<'section'>) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const section = ref.current;
    if (!section || typeof IntersectionObserver === 'undefined') return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // What is on the screen already must not vanish for the sake of coming back.
    if (isStill || section.getBoundingClientRect().top < innerHeight) return;
    section.dataset['waiting'] = '';
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        delete section.dataset['waiting'];
        watcher.disconnect();
      },
      { rootMargin: '0px 0px -8% 0px' },
    );
    watcher.observe(section);
    return () => {
      watcher.disconnect();
      delete section.dataset['waiting'];
    };
  }, []);
  return <section {...props} ref={ref} className={`reveal ${props.className ?? ''}`} />;
}
