import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { prepared, rows } from '../../database/sql.js';
import { CategoriesService } from './categories.service.js';
import type { FilterProductsDto } from './dto/list-products.dto.js';
import type { FacetsRow } from './dto/product-facets.dto.js';
import { FormerSlugsService } from './former-slugs.service.js';
import { facetsStatement } from './product-facets.queries.js';
import { ProductSearchService } from './product-search.service.js';
import { searchWords } from './search-words.js';

const NOTHING: FacetsRow = {
  total: 0,
  inStock: 0,
  onSale: 0,
  minPrice: null,
  maxPrice: null,
  brands: [],
  categories: [],
  specifications: [],
};

@Injectable()
export class ProductFacetsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly categories: CategoriesService,
    private readonly former: FormerSlugsService,
    private readonly searches: ProductSearchService,
  ) {}

  /** Counts what a list of the same filter shows. One statement; more for words, and where nothing is found. */
  async count(filter: FilterProductsDto): Promise<FacetsRow> {
    const counted = filter.q ? await this.search(filter, searchWords(filter.q)) : await this.read(filter);
    const { category } = filter;
    if (counted.total > 0 || category === undefined || (await this.categories.exists(category)))
      return counted;
    const renamed = await this.former.newSlug('category', category);
    if (renamed === undefined) throw new AppError('not_found');
    return this.count({ ...filter, category: renamed });
  }

  private async search(filter: FilterProductsDto, words: string[]): Promise<FacetsRow> {
    const match = await this.searches.match(words);
    return match === null ? NOTHING : this.read(filter, match);
  }

  private async read(filter: FilterProductsDto, match?: string): Promise<FacetsRow> {
    const { name, text, parameters } = facetsStatement(filter, match);
    const [row] = name
      ? await prepared<FacetsRow>(this.db, name, text, parameters)
      : await rows<FacetsRow>(this.db, text, parameters);
    return row!;
  }
}
