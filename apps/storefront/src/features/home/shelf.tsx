import { api } from '@hurtrock/api-client';
import { buttonClass } from '@hurtrock/ui/button';
import { ArrowRightIcon } from '@hurtrock/ui/icons';
import { Reveal } from '@hurtrock/ui/reveal';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Link } from 'react-router';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { ProductGrid, ProductGridSkeleton } from '../../common/product-card';

interface ShelfProps {
  kicker: string;
  title: string;
  query: { featured?: true; sort?: 'newest' | 'best-selling'; limit: number };
  /** Where the rest of it stands. */
  to: string;
}

/** A row of products under a loud title. */
export function Shelf({ kicker, title, query, to }: ShelfProps) {
  const { common, home } = useMessages();
  const products = api.useQuery('get', '/api/v1/products', { params: { query } });
  return (
    <Reveal aria-label={title} className="shelf mx-auto w-full max-w-7xl px-4 py-10 sm:px-6 sm:py-14">
      <SectionHeading kicker={kicker} title={title}>
        <Link
          to={to}
          aria-label={`${common.seeAll}: ${title}`}
          className={buttonClass({ variant: 'secondary', size: 'small' })}
        >
          {common.seeAll}
          <ArrowRightIcon />
        </Link>
      </SectionHeading>
      {products.data ? (
        products.data.items.length > 0 ? (
          <ProductGrid products={products.data.items} label={title} />
        ) : (
          <p className="text-muted">{home.noProducts}</p>
        )
      ) : products.error ? (
        <LoadFailure error={products.error} onRetry={() => void products.refetch()} />
      ) : (
        <ProductGridSkeleton count={query.limit} />
      )}
    </Reveal>
  );
}
