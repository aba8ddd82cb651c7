import { api } from '@hurtrock/api-client';
import { Link } from 'react-router';
import { paths } from '../app/paths';

export const chipClass =
  'inline-flex min-h-10 max-w-full items-center gap-2 rounded-3xl py-1 wrap-anywhere border border-line-strong px-4 text-sm font-semibold hover:border-orange hover:bg-orange/12';

/** The shelves of the shop, as a way on from where there is nothing. */
export function CategoryLinks() {
  const { data: categories = [] } = api.useQuery('get', '/api/v1/categories', {}, { staleTime: 300_000 });
  return (
    <ul className="flex flex-wrap gap-2">
      {categories.map(({ id, slug, name }) => (
        <li key={id}>
          <Link to={paths.category(slug)} className={chipClass}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
