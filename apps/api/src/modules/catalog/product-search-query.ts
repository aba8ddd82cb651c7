import type { SearchRules } from './product-search-rules.js';
import { LONGEST_PHRASE } from './synonym-words.js';

/** One typed word: how it may be spelled, and whether longer words that begin so count too. */
export interface Spelling {
  words: string[];
  isPrefix: boolean;
}

/** Words that together stand for a typed one; more than one must follow each other. */
interface Term {
  words: string[];
  isPrefix: boolean;
}

/** Each is a tsquery, or null where there is nothing to ask. */
export interface SearchQuery {
  match: string;
  /** The same, answered by names alone; by names and categories; by these and specifications. */
  inNames: string;
  inShelves: string;
  inFacts: string;
  /** The same without unfinished words. */
  whole: string;
  /** Names of categories that the words say. */
  shelf: string | null;
  /** A number and what it counts. */
  count: string | null;
  /** Whole names, models and numbers of products that the words say. */
  name: string | null;
}

const DIGITS = /^\d+$/;
const HAS_DIGIT = /\d/;
const SHORTEST_PLURAL = 4;
/** From here on an unfinished word is taken for what it may become. */
const SHORTEST_BEGINNING = 3;

/** As typed: the last word may be unfinished, and so may what looks like a model. */
export const asTyped = (words: string[]): Spelling[] =>
  words.map((word, i) => ({ words: [word], isPrefix: i === words.length - 1 || looksLikeModel(word) }));

export const looksLikeModel = (word: string): boolean => HAS_DIGIT.test(word) && !DIGITS.test(word);

export function searchQuery(spellings: Spelling[], rules: SearchRules): SearchQuery {
  const terms = spellings.map((spelling, i) => readings(spelling, i === spellings.length - 1, rules));
  addPhrases(terms, spellings, rules);
  addGlued(terms, spellings);
  const { counts, counted } = addCounts(terms);
  const ask = (labels: string, isWhole = false): string =>
    terms
      .map((alternatives) => either(alternatives.map((term) => render(term, labels, isWhole))))
      .join(' & ');
  return {
    match: ask(''),
    inNames: ask('A'),
    inShelves: ask('AB'),
    inFacts: ask('ABC'),
    whole: ask('ABC', true),
    shelf: anyOf(saidShelves(terms, counted, rules.shelves).map((words) => `=${words.join(' ')}`)),
    count: anyOf(counts),
    name: anyOf(saidNames(spellings).map((word) => `#${word}`)),
  };
}

/** The word itself, its other number in English, and what means the same. */
function readings({ words, isPrefix }: Spelling, isLast: boolean, { synonyms }: SearchRules): Term[] {
  return words.flatMap((word) => {
    const singular = word.length >= SHORTEST_PLURAL && word.endsWith('s') ? word.slice(0, -1) : undefined;
    const others =
      synonyms.get(word) ??
      (singular === undefined ? undefined : synonyms.get(singular)) ??
      (isLast && isPrefix && word.length >= SHORTEST_BEGINNING ? begunBy(word, synonyms) : []);
    return [
      { words: [word], isPrefix },
      ...(singular ? [whole(singular)] : []),
      ...(isPrefix || HAS_DIGIT.test(word) ? [] : [whole(`${word}s`)]),
      ...others.flatMap(named),
    ];
  });
}

const whole = (...words: string[]): Term => ({ words, isPrefix: false });

/** What means the same, of a plain word also its English plural. */
function named(phrase: string): Term[] {
  const words = phrase.split(' ');
  return words.length > 1 || HAS_DIGIT.test(phrase)
    ? [whole(...words)]
    : [whole(phrase), whole(`${phrase}s`)];
}

function begunBy(word: string, synonyms: SearchRules['synonyms']): readonly string[] {
  for (const [phrase, others] of synonyms) if (phrase.startsWith(word)) return others;
  return [];
}

/** `kulit drum` also means what is called a drumhead: each of its words may be answered by that. */
function addPhrases(terms: Term[][], spellings: Spelling[], { synonyms }: SearchRules): void {
  for (const { start, size, words } of runs(spellings, 2, LONGEST_PHRASE))
    for (const phrase of synonyms.get(words.join(' ')) ?? [])
      for (let i = start; i < start + size; i++) terms[i]!.push(...named(phrase));
}

/**
 * Models are written in many ways, so neighbours also count as one word: `rg 421` and `RG-421` find what is stored as
 * `rg421`. Plain words are seldom written as one: gluing them would only cost time.
 */
function addGlued(terms: Term[][], spellings: Spelling[]): void {
  for (const { start, size, words } of runs(spellings, 2, 3))
    if (words.some((word) => HAS_DIGIT.test(word)))
      for (let i = start; i < start + size; i++) terms[i]!.push({ words: [words.join('')], isPrefix: true });
}

/** `7 string` asks for a count that specifications hold as `7senar`. Answers with all these words, and what is counted. */
function addCounts(terms: Term[][]): { counts: string[]; counted: Set<number> } {
  const all: string[] = [];
  const counted = new Set<number>();
  for (let i = 1; i < terms.length; i++) {
    const numbers = terms[i - 1]!.filter((term) => isOne(term) && DIGITS.test(term.words[0]!));
    const things = terms[i]!.filter((term) => isOne(term) && !HAS_DIGIT.test(term.words[0]!));
    const counts = numbers.flatMap((n) => things.map((thing) => `${n.words[0]!}${thing.words[0]!}`));
    if (counts.length > 0) counted.add(i);
    for (const place of [i - 1, i]) terms[place]!.push(...counts.map((count) => whole(count)));
    all.push(...counts);
  }
  return { counts: all, counted };
}

const isOne = ({ words }: Term): boolean => words.length === 1;

/**
 * The categories that the words name, in any order: `yamaha electric guitar` says Gitar Elektrik, and not also Gitar,
 * of which no word is left. What is counted is no category: `gitar 7 senar` looks for no strings.
 */
function saidShelves(
  terms: Term[][],
  counted: Set<number>,
  shelves: SearchRules['shelves'],
): (readonly string[])[] {
  const said = shelves.flatMap((shelf) => {
    const places = shelf.map((word) =>
      terms.findIndex((alternatives) => alternatives.some((it) => says(it, word))),
    );
    return places.includes(-1) || places.every((place) => counted.has(place))
      ? []
      : [{ shelf, places: new Set(places) }];
  });
  return said
    .filter(({ places }) => !said.some((other) => isWithin(places, other.places)))
    .map(({ shelf }) => shelf);
}

const says = ({ words: [first, ...more], isPrefix }: Term, word: string): boolean =>
  more.length === 0 &&
  (first === word || (isPrefix && first!.length >= SHORTEST_BEGINNING && word.startsWith(first!)));

const isWithin = (one: Set<number>, other: Set<number>): boolean =>
  one.size < other.size && [...one].every((place) => other.has(place));

/** What may be the whole name of a product: all words, all but what may be a brand before them, and models. */
function saidNames(spellings: Spelling[]): string[] {
  const all = runs(spellings, 1, spellings.length);
  return all
    .filter(
      ({ start, size, words }) =>
        start + size === spellings.length || (size <= 3 && words.some((word) => HAS_DIGIT.test(word))),
    )
    .map(({ words }) => words.join(''));
}

/** All neighbours of so many words, as first spelled. */
function runs(
  spellings: Spelling[],
  least: number,
  most: number,
): { start: number; size: number; words: string[] }[] {
  const words = spellings.map((spelling) => spelling.words[0]!);
  return words.flatMap((_, start) =>
    Array.from({ length: Math.max(0, Math.min(most, words.length - start) - least + 1) }, (_, i) => ({
      start,
      size: least + i,
      words: words.slice(start, start + least + i),
    })),
  );
}

function render({ words, isPrefix }: Term, labels: string, isWhole: boolean): string {
  const signs = (isPrefix && !isWhole ? '*' : '') + labels;
  const asked = words.map((word) => `'${word}'${signs && `:${signs}`}`).join(' <-> ');
  return words.length > 1 ? `(${asked})` : asked;
}

const either = (asked: string[]): string => `(${[...new Set(asked)].join(' | ')})`;

const anyOf = (lexemes: string[]): string | null =>
  lexemes.length === 0 ? null : [...new Set(lexemes)].map((lexeme) => `'${lexeme}'`).join(' | ');
