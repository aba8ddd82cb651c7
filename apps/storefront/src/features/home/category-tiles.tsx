import { api } from '@hurtrock/api-client';
import { Reveal } from '@hurtrock/ui/reveal';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { ProductPicture } from '../../common/product-picture';

const gridClass = 'grid grid-cols-2 gap-3 sm:gap-5 lg:grid-cols-4';

/** One picture a category, and below its name what stands in it. */
export function CategoryTiles() {
  const { home: t, common } = useMessages();
  const categories = api.useQuery('get', '/api/v1/categories', {}, { staleTime: 300_000 });
  return (
    <Reveal
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
            <Skeleton key={index} className="aspect-square rounded-panel" />
          ))}
        </div>
      )}
      <ul className={gridClass}>
        {categories.data?.map((category) => (
          <li key={category.id}>
            <Link
              to={paths.category(category.slug)}
              className="lift group relative block overflow-hidden rounded-panel shadow-panel"
            >
              <ProductPicture
                picture={category.picture}
                categorySlug={category.slug}
                seed={`tile-${category.slug}`}
                sizes="(min-width: 1280px) 300px, (min-width: 1024px) 24vw, 48vw"
                className="aspect-square transition-transform duration-500 ease-brand group-hover:scale-105"
              />
              <span className="absolute inset-x-0 bottom-0 bg-linear-to-t from-black/95 via-black/75 to-transparent px-3 pt-14 pb-3 text-white sm:px-4 sm:pb-4">
                <span className="block font-brand text-xl leading-tight sm:text-2xl">{category.name}</span>
                {category.children.length > 0 && (
                  <span className="mt-0.5 hidden truncate text-sm text-white/80 sm:block">
                    {category.children.map(({ name }) => name).join(' · ')}
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Reveal>
  );
}
