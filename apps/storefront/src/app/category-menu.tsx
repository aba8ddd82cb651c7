import { api } from '@hurtrock/api-client';
import { Link } from 'react-router';
import { useMessages } from '../common/messages';
import { paths } from './paths';

/** The whole tree of categories: columns on a wide screen, a list in the drawer. */
export function CategoryMenu() {
  const t = useMessages().header;
  const { data: categories = [] } = api.useQuery('get', '/api/v1/categories', {}, { staleTime: 300_000 });
  return (
    <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
      <li className="sm:col-span-2 lg:col-span-4">
        <Link
          to={paths.products()}
          className="inline-block py-1 font-semibold text-accent underline-offset-4 hover:underline"
        >
          {t.allProducts}
        </Link>
      </li>
      {categories.map((category) => (
        <li key={category.id}>
          <Link
            to={paths.category(category.slug)}
            className="inline-block py-1 font-bold underline-offset-4 hover:text-accent hover:underline"
          >
            {category.name}
          </Link>
          {category.children.length > 0 && (
            <ul className="mt-0.5">
              {category.children.map((child) => (
                <li key={child.id}>
                  <Link
                    to={paths.category(child.slug)}
                    className="inline-block py-1 text-sm text-muted underline-offset-4 hover:text-ink hover:underline"
                  >
                    {child.name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
