export interface Part {
  text: string;
  isMatch: boolean;
}

const escaped = (char: string) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Cuts a name at what was typed of it. Each word counts from the beginning of one, and whatever separates its characters
 * there (`rg421` and `RG-421`) is no difference, as it is none to the search.
 */
export function matchedParts(name: string, typed: string): Part[] {
  const words = typed
    .split(/\s+/)
    .map((word) => [...word.replace(/[^\p{L}\p{N}]/gu, '')])
    .filter((word) => word.length > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, 8)
    .map((word) => word.map(escaped).join('[-./ ]?'));
  if (words.length === 0) return [{ text: name, isMatch: false }];
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu');
  return name
    .split(found)
    .map((text, index) => ({ text, isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
