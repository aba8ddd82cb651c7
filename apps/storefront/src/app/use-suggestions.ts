import { api, type Schema } from '@hurtrock/api-client';
import { keepPreviousData } from '@tanstack/react-query';
import { useDebounced } from '../common/use-debounced';
import { paths } from './paths';
import { recentSearches } from './recent-searches';

const FEWEST_LETTERS = 2;

/** One thing to choose; its place in the list is its place under the arrow keys. */
export type Option = { to: string } & (
  | { kind: 'recent' | 'correction' | 'all' | 'brand' | 'category'; text: string }
  | { kind: 'product'; product: Schema<'ProductCardDto'> }
);

function found(words: string, answer: Schema<'SuggestionsDto'>): Option[] {
  const { correction, products, categories, brands } = answer;
  return [
    ...(correction ? [{ kind: 'correction' as const, text: correction, to: paths.search(correction) }] : []),
    ...products.map((product) => ({ kind: 'product' as const, product, to: paths.product(product.slug) })),
    ...categories.map(({ name, slug }) => ({
      kind: 'category' as const,
      text: name,
      to: paths.category(slug),
    })),
    ...brands.map((text) => ({ kind: 'brand' as const, text, to: paths.brand(text) })),
    { kind: 'all' as const, text: words, to: paths.search(words) },
  ];
}

/** What the shop offers for what is typed; before that, what was looked for the last times. */
export function useSuggestions(typed: string) {
  const words = typed.trim();
  const q = useDebounced(words);
  const isAsked = words.length >= FEWEST_LETTERS && q.length >= FEWEST_LETTERS;
  const recent = recentSearches.useItems();
  const answer = api.useQuery(
    'get',
    '/api/v1/search-suggestions',
    { params: { query: { q } } },
    { enabled: isAsked, placeholderData: keepPreviousData, retry: false },
  );
  const options: Option[] = isAsked
    ? found(words, answer.data ?? { products: [], categories: [], brands: [], correction: null })
    : recent.map((text) => ({ kind: 'recent', text, to: paths.search(text) }));
  const isSettled = isAsked && q === words && !answer.isFetching;
  return { words, isAsked, isSettled, options, hasFailed: isAsked && answer.isError };
}
