import { storedList } from '../common/stored-list';

/** What this browser looked for. */
export const recentSearches = storedList<string>({
  key: 'hurtrock-searches',
  max: 6,
  idOf: (words) => words.toLowerCase(),
  isItem: (stored) => typeof stored === 'string' && stored.length <= 100,
});
