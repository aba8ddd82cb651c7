import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { DEFAULT_LIMIT, type Page } from '../../common/page.js';
import { prepared, rows } from '../../database/sql.js';
import { CategoriesService } from './categories.service.js';
import type { ListProductsDto } from './dto/list-products.dto.js';
import type { ProductPageRow } from './dto/product.dto.js';
import { FormerSlugsService } from './former-slugs.service.js';
import { MovedError } from './moved.js';
import type { ProductCardRow } from './product-card.js';
import { ProductSearchService, type ListedRow } from './product-search.service.js';
import { nextCursor, positionOf, type ProductSort } from './product-sort.js';
import { listStatement, PRODUCT_PAGE, type Statement } from './products.queries.js';
import { searchWords } from './search-words.js';

/** `correction`: the words as put right, when those typed were misspelt. */
export interface ProductPage extends Page<ProductCardRow> {
  correction: string | null;
}

@Injectable()
export class ProductsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly categories: CategoriesService,
    private readonly former: FormerSlugsService,
    private readonly searches: ProductSearchService,
  ) {}

  /** One statement; more where words find little, or where nothing is found in a category that may not exist. */
  async list(query: ListProductsDto): Promise<ProductPage> {
    const page = query.q ? await this.search(query, searchWords(query.q)) : await this.walk(query);
    const { category } = query;
    if (page.items.length > 0 || category === undefined || (await this.categories.exists(category)))
      return page;
    const renamed = await this.former.newSlug('category', category);
    if (renamed === undefined) throw new AppError('not_found');
    return this.list({ ...query, category: renamed });
  }

  /** Throws `MovedError` for an address that it had. */
  async read(slug: string): Promise<ProductPageRow> {
    const [product] = await prepared<ProductPageRow>(this.db, 'product:page', PRODUCT_PAGE, [slug]);
    if (product) return product;
    const renamed = await this.former.newSlug('product', slug);
    throw renamed === undefined ? new AppError('not_found') : new MovedError(renamed);
  }

  private async walk({
    sort = 'newest',
    limit = DEFAULT_LIMIT,
    after,
    ...filter
  }: ListProductsDto): Promise<ProductPage> {
    const order = sort === 'relevance' ? 'newest' : sort;
    const position = positionOf(order, after);
    return this.page(order, limit, listStatement({ sort: order, filter, position, limit }));
  }

  private async search(query: ListProductsDto, words: string[]): Promise<ProductPage> {
    const { sort = 'relevance', limit = DEFAULT_LIMIT, after, ...filter } = query;
    const {
      rows: found,
      madeBy,
      correction,
    } = await this.searches.find(words, { sort, filter, limit, after });
    return { items: found.slice(0, limit), nextCursor: nextCursor(madeBy, found, limit), correction };
  }

  private async page(
    sort: ProductSort,
    limit: number,
    { name, text, parameters }: Statement,
  ): Promise<ProductPage> {
    const found = name
      ? await prepared<ListedRow>(this.db, name, text, parameters)
      : await rows<ListedRow>(this.db, text, parameters);
    return { items: found.slice(0, limit), nextCursor: nextCursor(sort, found, limit), correction: null };
  }
}
