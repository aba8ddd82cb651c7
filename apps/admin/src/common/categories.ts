import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';

/** All categories in the order of their tree. */
export const categoriesQuery = {
  ...api.queryOptions('get', '/api/v1/admin/categories'),
  staleTime: 60_000,
};

export const categoryQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/admin/categories/{id}', { params: { path: { id } } });

/** The tree as a list to choose from, each level set in a little. */
export function useCategoryOptions(valueOf: 'id' | 'slug') {
  const { data = [] } = useQuery(categoriesQuery);
  return data.map((category) => ({
    value: category[valueOf],
    label: '\u2003'.repeat(category.depth) + category.name,
  }));
}
