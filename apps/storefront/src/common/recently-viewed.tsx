import type { Schema } from '@hurtrock/api-client';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Reveal } from '@hurtrock/ui/reveal';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { useMessages } from './messages';
import { ProductPicture } from './product-picture';
import { storedList } from './stored-list';

/** Name and face of a product. Neither price nor stock: they may have changed since, and are told where they are known. */
type Viewed = Pick<Schema<'ProductCardDto'>, 'id' | 'slug' | 'name' | 'brand' | 'categorySlug' | 'picture'>;

const viewed = storedList<Viewed>({
  key: 'hurtrock-viewed',
  max: 12,
  idOf: ({ slug }) => slug,
  isItem: (stored) =>
    typeof stored === 'object' &&
    stored !== null &&
    (['id', 'slug', 'name', 'brand', 'categorySlug'] as const).every(
      (field) => typeof (stored as Partial<Viewed>)[field] === 'string',
    ),
});

export function rememberViewed({ id, slug, name, brand, category, images }: Schema<'ProductDto'>): void {
  viewed.add({ id, slug, name, brand, categorySlug: category.slug, picture: images[0] ?? null });
}

/** The same, to be tagged in the chat. */
export const useViewed = () => viewed.useItems();

/** A product that is gone is not offered again. */
export const forgetViewed = (slug: string): void => viewed.remove(slug);

/** What this browser looked at before, the latest first; nothing where there was nothing. */
export function RecentlyViewed({ except, className = '' }: { except?: string; className?: string }) {
  const { catalog: t, common } = useMessages();
  const products = viewed.useItems().filter(({ slug }) => slug !== except);
  if (products.length === 0) return null;
  return (
    <Reveal aria-label={t.viewed} className={className}>
      <SectionHeading kicker={t.viewedKicker} title={t.viewed}>
        <button
          type="button"
          onClick={viewed.clear}
          className="min-h-10 text-sm font-semibold text-muted underline underline-offset-4 hover:text-ink"
        >
          {common.clearHistory}
        </button>
      </SectionHeading>
      <ul
        aria-label={t.viewed}
        // Focusable, so that what is beside the screen can be reached by keys.
        tabIndex={0}
        className="slides -mx-4 flex snap-x gap-3 overflow-x-auto px-4 pb-2 sm:-mx-6 sm:gap-4 sm:px-6"
      >
        {products.map((product) => (
          <li key={product.slug} className="w-36 shrink-0 snap-start scroll-ml-4 sm:w-44">
            <Link to={paths.product(product.slug)} className="group block rounded-panel">
              <ProductPicture
                picture={product.picture}
                categorySlug={product.categorySlug}
                seed={product.slug}
                sizes="176px"
                className="aspect-square overflow-hidden rounded-panel border border-line group-hover:border-orange"
              />
              <span className="mt-2 block text-xs font-semibold tracking-wide text-muted uppercase">
                {product.brand}
              </span>
              <span className="line-clamp-2 text-sm leading-snug font-semibold group-hover:underline">
                {product.name}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Reveal>
  );
}
