import { plainWords } from './search-words.js';

/** What words are read by. Kept in memory; the version says whether it still holds. */
export interface SearchRules {
  version: number;
  /** By each phrase what means the same, itself left out. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  categories: readonly NamedCategory[];
  /** The words of each name of a category; one called `Stik & Pick` has two names. */
  shelves: readonly (readonly string[])[];
}

export interface NamedCategory {
  slug: string;
  name: string;
  words: readonly string[];
}

export interface SearchRulesRow {
  version: number;
  synonyms: string[][];
  categories: { slug: string; name: string }[];
}

export const SEARCH_RULES = `
  SELECT version, (SELECT coalesce(json_agg(words), '[]') FROM search_synonym) AS synonyms,
         (SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name) ORDER BY position, name, slug), '[]')
            FROM category WHERE is_active) AS categories
    FROM search_rules`;

export function toSearchRules({ version, synonyms, categories }: SearchRulesRow): SearchRules {
  const shelves = new Set(
    categories.flatMap(({ name }) => name.split(/[&,/]/)).map((part) => plainWords(part).join(' ')),
  );
  shelves.delete('');
  return {
    version,
    synonyms: alike(synonyms),
    categories: categories.map((category) => ({ ...category, words: plainWords(category.name) })),
    shelves: [...shelves].map((name) => name.split(' ')),
  };
}

/** A phrase may stand in several groups. */
function alike(groups: string[][]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of groups)
    for (const phrase of group) {
      const others = group.filter((other) => other !== phrase);
      found.set(phrase, [...new Set([...(found.get(phrase) ?? []), ...others])]);
    }
  return found;
}
