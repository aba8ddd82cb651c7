import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { useMessages } from '../../common/messages';
import { ProductPrice } from '../../common/product-price';
import type { Product } from './live-stock';

interface BuyBarProps {
  product: Product;
  /** While this can be seen the bar is not needed. */
  watched: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** Price and button at the thumb on a phone, once the ones on the page are out of sight. */
export function BuyBar({ product, watched, children }: BuyBarProps) {
  const t = useMessages().product;
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    if (!watched.current || typeof IntersectionObserver === 'undefined') return;
    const watcher = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false));
    watcher.observe(watched.current);
    return () => watcher.disconnect();
  }, [watched]);
  if (!isAway) return null;
  return (
    <section
      aria-label={t.buyBar}
      className="buy-bar fixed inset-x-0 bottom-0 z-30 flex items-center justify-between gap-3 border-t border-line bg-page px-4 pt-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] shadow-(--shadow-overlay) md:hidden"
    >
      <div className="min-w-0">
        <p className="truncate text-xs text-muted">{product.name}</p>
        <ProductPrice product={product} className="font-bold" />
      </div>
      {children}
    </section>
  );
}
