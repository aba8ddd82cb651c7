import type { Schema } from '@hurtrock/api-client';
import { Price } from '@hurtrock/ui/price';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { AvailabilityBadge } from './availability-badge';
import { useMessages } from './messages';
import { ProductArt } from './product-art';

type Product = Schema<'ProductCardDto'>;

const gridClass = 'grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3 xl:grid-cols-4 in-[.shelf]:md:grid-cols-4';

interface ProductCardProps {
  product: Product;
  /** The card's place in the outline of the page. */
  level: 2 | 3;
}

export function ProductCard({ product, level }: ProductCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const t = useMessages().catalog;
  return (
    <article className="lift on-surface group relative flex h-full flex-col overflow-hidden rounded-panel border border-line bg-surface shadow-panel">
      <div className="relative">
        <ProductArt categorySlug={product.categorySlug} seed={product.slug} className="aspect-square" />
        {product.isFeatured && (
          <span className="absolute top-2.5 left-2.5 -rotate-3 rounded bg-on-orange px-2 py-1 text-xs font-bold text-orange">
            {t.featured}
          </span>
        )}
      </div>
      <div className="flex flex-1 flex-col gap-1.5 p-3 sm:p-4">
        <p className="text-xs font-semibold tracking-wide text-muted uppercase">{product.brand}</p>
        <Heading className="line-clamp-3 text-sm leading-snug font-semibold sm:text-base">
          <Link
            to={paths.product(product.slug)}
            className="outline-offset-4 after:absolute after:inset-0 after:content-['']"
          >
            {product.name}
          </Link>
        </Heading>
        <div className="mt-auto flex flex-wrap items-center justify-between gap-x-3 gap-y-2 pt-2">
          <Price money={product.price} className="text-base font-bold sm:text-lg" />
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
      {products.map((product) => (
        <li key={product.id} className="rise">
          <ProductCard product={product} level={level} />
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
          <div className="space-y-2.5 p-4">
            <Skeleton className="h-3 w-1/3" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-5 w-2/3" />
          </div>
        </div>
      ))}
    </div>
  );
}
