import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { rows } from '../../database/sql.js';
import {
  SEARCH_RULES,
  toSearchRules,
  type SearchRules,
  type SearchRulesRow,
} from './product-search-rules.js';

/** The rules of the search, kept. Every search compares their version in its own statement, so none goes by old ones. */
@Injectable()
export class SearchRulesService {
  private kept: Promise<SearchRules> | undefined;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  current(): Promise<SearchRules> {
    this.kept ??= this.load();
    return this.kept;
  }

  renew(): Promise<SearchRules> {
    this.kept = undefined;
    return this.current();
  }

  private async load(): Promise<SearchRules> {
    try {
      const [row] = await rows<SearchRulesRow>(this.db, SEARCH_RULES);
      return toSearchRules(row!);
    } catch (error) {
      this.kept = undefined;
      throw error;
    }
  }
}
