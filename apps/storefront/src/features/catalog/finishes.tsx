import type { Schema } from '@hurtrock/api-client';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { ProductPicture } from '../../common/product-picture';
import { finishNames } from './finish-names';

type Product = Schema<'ProductDto'>;

/** The same model in its other finishes, each a product of its own. The one on the page stands first. */
export function Finishes({ product }: { product: Product }) {
  const { product: t, availability } = useMessages();
  const { slug, name, availability: here, images } = product;
  const finishes = [{ slug, name, availability: here, picture: images[0] ?? null }, ...product.siblings];
  const names = finishNames(finishes.map((finish) => finish.name));
  return (
    <nav aria-label={t.finishes} className="mt-6">
      <h2 className="mb-2 text-sm font-semibold">{t.finishes}</h2>
      <ul className="flex flex-wrap gap-3">
        {finishes.map((finish, index) => (
          <li key={finish.slug}>
            <Link
              to={paths.product(finish.slug)}
              aria-current={finish.slug === slug ? 'page' : undefined}
              className="group block w-20 text-center text-xs leading-tight"
            >
              <ProductPicture
                picture={finish.picture}
                categorySlug={product.category.slug}
                seed={finish.slug}
                sizes="80px"
                className="aspect-square overflow-hidden rounded-field border-2 border-line group-hover:border-line-strong group-aria-[current]:border-orange"
              />
              <span className="mt-1.5 block break-words group-aria-[current]:font-bold">{names[index]}</span>
              {finish.availability === 'out' && <span className="block text-muted">{availability.out}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
