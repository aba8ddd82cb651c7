import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { decodeCursor } from '../../common/page.js';
import { prepared, rows } from '../../database/sql.js';
import type { ProductCardRow } from './product-card.js';
import { asTyped, searchQuery, type Spelling } from './product-search-query.js';
import { COUNT_BOTH, searchStatement, THIN } from './product-search.queries.js';
import { positionAfter, SORT_RULES, type Position, type ProductSort } from './product-sort.js';
import type { ProductFilter } from './products.queries.js';
import { SearchRulesService } from './search-rules.service.js';
import { glueable, readWords, type Reading } from './search-words-known.js';
import { KNOWN_WORDS, type KnownWord } from './search-words.queries.js';

export type ListedRow = ProductCardRow & { key: string | number };

interface Search {
  sort: ProductSort;
  filter: ProductFilter;
  limit: number;
  after?: string;
}

/** What was found: at least one row more than wanted where there is a next page, whose cursor is made by this name. */
export interface Found {
  rows: ListedRow[];
  madeBy: string;
  correction: string | null;
}

/** What words may have been meant for, and by which rules that was read. */
type Meant = Reading & { version: number };

@Injectable()
export class ProductSearchService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rules: SearchRulesService,
  ) {}

  /** One statement; up to two more where the words as typed find little: for what else they may mean, and to find that. */
  async find(words: string[], { after, ...search }: Search): Promise<Found> {
    const { sort } = search;
    const { start, keyType } = SORT_RULES[sort];
    const nearly = `near:${sort}`;
    if (words.length === 0) return { rows: [], madeBy: sort, correction: null };
    if (decodeCursor(after, ['string', keyType === 'text' ? 'string' : 'number', 'string'])?.[0] === nearly) {
      const position = positionAfter(nearly, SORT_RULES[sort], after) ?? start;
      const { spellings, correction } = await this.readingOf(words);
      return { rows: await this.run(spellings, { ...search, position }), madeBy: nearly, correction };
    }
    const position = positionAfter(sort, SORT_RULES[sort], after) ?? start;
    const isFirst = position === start;
    let found: ListedRow[];
    let meant: Meant;
    let version: number;
    do {
      ({ version } = await this.rules.current());
      found = await this.run(asTyped(words), { ...search, position });
      if (found.length >= (isFirst ? THIN : 1)) return { rows: found, madeBy: sort, correction: null };
      meant = await this.readingOf(words);
      // By rules that have changed meanwhile nothing at all is found: once more, by those of now.
    } while (meant.version !== version);
    if (isFirst && isOther(meant.spellings, asTyped(words))) {
      const others = await this.run(meant.spellings, { ...search, position });
      if (others.length > found.length) return { rows: others, madeBy: nearly, correction: meant.correction };
    }
    return { rows: found, madeBy: sort, correction: null };
  }

  /** The tsquery of all that `find` walks through without any filter; null where that is nothing. */
  async match(words: string[]): Promise<string | null> {
    if (words.length === 0) return null;
    const { spellings } = await this.readingOf(words);
    const rules = await this.rules.current();
    const typed = searchQuery(asTyped(words), rules).match;
    if (spellings.length === 0 || !isOther(spellings, asTyped(words))) return typed;
    const meant = searchQuery(spellings, rules).match;
    const [counts] = await prepared<{ typed: number; meant: number }>(this.db, 'search:both', COUNT_BOTH, [
      typed,
      meant,
    ]);
    return counts!.typed < THIN && counts!.meant > counts!.typed ? meant : typed;
  }

  /** The words as the catalogue knows them, by the rules of this version, which are kept from here on. */
  private async readingOf(words: string[]): Promise<Meant> {
    const asked = [...words, ...glueable(words)];
    const known = await prepared<KnownWord>(this.db, 'search:known', KNOWN_WORDS, [asked]);
    const { version } = known[0]!;
    if (version !== (await this.rules.current()).version) await this.rules.renew();
    return { ...readWords(words, known), version };
  }

  private async run(
    spellings: Spelling[],
    { sort, filter, limit, position }: Omit<Search, 'after'> & { position: Position },
  ): Promise<ListedRow[]> {
    if (spellings.length === 0) return [];
    const rules = await this.rules.current();
    const query = searchQuery(spellings, rules);
    const { name, text, parameters } = searchStatement({
      query,
      version: rules.version,
      sort,
      filter,
      position,
      limit,
    });
    return name
      ? prepared<ListedRow>(this.db, name, text, parameters)
      : rows<ListedRow>(this.db, text, parameters);
  }
}

const isOther = (one: Spelling[], other: Spelling[]): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);
