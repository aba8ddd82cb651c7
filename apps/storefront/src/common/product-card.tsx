import type { Schema } from '@hurtrock/api-client';
import { PICTURE_SIZES } from '@hurtrock/shared/picture-sizes';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { AvailabilityBadge } from './availability-badge';
import { useMessages } from './messages';
import { ProductPicture } from './product-picture';
import { ProductPrice } from './product-price';
import { percentOff } from './sale';

type Product = Schema<'ProductCardDto'>;

const gridClass = 'grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3 xl:grid-cols-4 in-[.shelf]:md:grid-cols-4';

/** Name, price and state take the same room on every card, and on the grey ones before them: nothing jumps. */
const nameClass =
  'line-clamp-4 min-h-[4.125em] text-sm leading-snug font-semibold sm:line-clamp-3 sm:text-base';
const footClass = 'mt-auto flex min-h-17 flex-col items-start justify-end gap-2 pt-1';

interface ProductCardProps {
  product: Product;
  /** The card's place in the outline of the page. */
  level: 2 | 3;
  /** The first picture of the page. */
  isFirst: boolean;
}

export function ProductCard({ product, level, isFirst }: ProductCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { catalog: t, price } = useMessages();
  const percent = percentOff(product);
  const isOut = product.availability === 'out';
  return (
    <article className="lift on-surface group relative flex h-full flex-col overflow-hidden rounded-panel border border-line bg-surface shadow-panel">
      <div className="relative overflow-hidden">
        <ProductPicture
          picture={product.picture}
          categorySlug={product.categorySlug}
          seed={product.slug}
          sizes={PICTURE_SIZES.card}
          isFirst={isFirst}
          className={`aspect-square transition-transform duration-500 ease-brand group-hover:scale-[1.04] ${isOut ? 'opacity-60 grayscale' : ''}`}
        />
        {percent > 0 && (
          <span className="absolute top-2.5 right-2.5 rounded bg-orange px-2 py-1 text-xs font-bold text-on-orange">
            {price.off(percent)}
          </span>
        )}
        {product.isFeatured && (
          <span className="absolute top-2.5 left-2.5 -rotate-3 rounded bg-on-orange px-2 py-1 text-xs font-bold text-orange">
            {t.featured}
          </span>
        )}
      </div>
      <div className="flex flex-1 flex-col gap-1 p-3 sm:p-4">
        <p className="truncate text-xs font-semibold tracking-wide text-muted uppercase">{product.brand}</p>
        <Heading className={nameClass}>
          <Link
            to={paths.product(product.slug)}
            className="outline-offset-4 after:absolute after:inset-0 after:content-['']"
          >
            {product.name}
          </Link>
        </Heading>
        <div className={footClass}>
          <ProductPrice product={product} className="text-base font-bold sm:text-lg" />
          <AvailabilityBadge availability={product.availability} />
        </div>
      </div>
    </article>
  );
}

interface ProductGridProps {
  products: Product[];
  label: string;
  level?: 2 | 3;
}

export function ProductGrid({ products, label, level = 3 }: ProductGridProps) {
  return (
    <ul aria-label={label} className={gridClass}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard product={product} level={level} isFirst={level === 2 && index === 0} />
        </li>
      ))}
    </ul>
  );
}

/** The grid's shape while the products are on their way. */
export function ProductGridSkeleton({ count = 8 }: { count?: number }) {
  const { common } = useMessages();
  return (
    <div role="status" aria-label={common.loading} className={gridClass}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="overflow-hidden rounded-panel border border-line">
          <Skeleton className="aspect-square w-full rounded-none" />
          <div className="flex flex-col gap-1 p-3 sm:p-4">
            <Skeleton className="h-4 w-1/3" />
            <div className={nameClass}>
              <Skeleton className="h-[2.5em] w-full" />
            </div>
            <div className={footClass}>
              <Skeleton className="h-6 w-2/3" />
              <Skeleton className="h-6 w-28" />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
