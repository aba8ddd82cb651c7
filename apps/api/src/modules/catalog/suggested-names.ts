import type { ProductCardRow } from './product-card.js';
import type { SearchRules } from './product-search-rules.js';
import { plainWords } from './search-words.js';

type Found = Pick<ProductCardRow, 'brand' | 'category_slug'>;

const SHORTEST_BEGINNING = 2;

/**
 * The categories that the words name, those with most of their words said first; where they name none, those that most
 * of what was found stands in.
 */
export function suggestedCategories(
  words: string[],
  { categories, synonyms }: Pick<SearchRules, 'categories' | 'synonyms'>,
  found: Found[],
): { slug: string; name: string }[] {
  const said = saying(words, synonyms);
  const named = categories
    .map((category) => ({ category, hits: category.words.filter(said).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || a.category.words.length - b.category.words.length)
    .map(({ category }) => category);
  const standing = mostFirst(found.map((product) => product.category_slug)).flatMap(
    (slug) => categories.find((category) => category.slug === slug) ?? [],
  );
  return (named.length > 0 ? named : standing).map(({ slug, name }) => ({ slug, name }));
}

/** The brands of what was found that the words begin to say. */
export function suggestedBrands(words: string[], found: Found[]): string[] {
  return mostFirst(found.map(({ brand }) => brand)).filter((brand) => {
    const named = plainWords(brand);
    return [...named, named.join('')].some((part) =>
      words.some((word) => word.length >= SHORTEST_BEGINNING && part.startsWith(word)),
    );
  });
}

/** Whether a word was typed, begun last, or stands for one or for two neighbours that were typed. */
function saying(words: string[], synonyms: SearchRules['synonyms']): (word: string) => boolean {
  const pairs = words.slice(1).map((word, i) => `${words[i]!} ${word}`);
  const last = words.at(-1);
  const said = new Set([...words, ...[...words, ...pairs].flatMap((phrase) => alike(phrase, synonyms))]);
  return (word) =>
    said.has(word) || (last !== undefined && last.length >= SHORTEST_BEGINNING && word.startsWith(last));
}

/** A word does not say what only a phrase means that holds other words too: strings are no guitar. */
function alike(phrase: string, synonyms: SearchRules['synonyms']): string[] {
  const size = phrase.split(' ').length;
  return (synonyms.get(phrase) ?? [])
    .map((other) => other.split(' '))
    .filter((words) => words.length <= size)
    .flat();
}

function mostFirst(values: string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
