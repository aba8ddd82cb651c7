import { api } from '@hurtrock/api-client';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { ProductArt } from '../../common/product-art';

const gridClass = 'grid grid-cols-2 gap-3 sm:gap-5 lg:grid-cols-4';

/** One poster a category. */
export function CategoryTiles() {
  const { home: t, common } = useMessages();
  const categories = api.useQuery('get', '/api/v1/categories', {}, { staleTime: 300_000 });
  return (
    <section
      id="categories"
      aria-label={t.categoriesTitle}
      className="mx-auto w-full max-w-7xl px-4 py-10 sm:px-6 sm:py-14"
    >
      <SectionHeading kicker={t.categoriesKicker} title={t.categoriesTitle} />
      {categories.error && !categories.data && (
        <LoadFailure error={categories.error} onRetry={() => void categories.refetch()} />
      )}
      {categories.isPending && (
        <div role="status" aria-label={common.loading} className={gridClass}>
          {Array.from({ length: 8 }, (_, index) => (
            <Skeleton key={index} className="aspect-4/5 rounded-panel sm:aspect-4/3" />
          ))}
        </div>
      )}
      <ul className={gridClass}>
        {categories.data?.map((category) => (
          <li key={category.id} className="rise">
            <Link
              to={paths.category(category.slug)}
              className="lift group relative block overflow-hidden rounded-panel shadow-panel"
            >
              <ProductArt
                categorySlug={category.slug}
                seed={`tile-${category.slug}`}
                className="aspect-square transition-transform duration-500 group-hover:scale-105"
              />
              <span className="absolute inset-x-0 bottom-0 bg-linear-to-t from-black/95 via-black/75 to-transparent px-3 pt-12 pb-3 sm:px-4 sm:pb-4">
                <span className="block font-brand text-xl leading-tight text-white sm:text-2xl">
                  {category.name}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
