import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { DEFAULT_LIMIT, type Page } from '../../common/page.js';
import { prepared, rows } from '../../database/sql.js';
import type { Availability } from './availability.js';
import { CategoriesService } from './categories.service.js';
import type { ListProductsDto } from './dto/list-products.dto.js';
import type { ProductPageRow } from './dto/product.dto.js';
import type { ProductCardRow } from './product-card.js';
import { nearStatement, searchStatement } from './product-search.queries.js';
import { nextCursor, positionOf, type ProductSort } from './product-sort.js';
import { listStatement, PRODUCT_PAGE, SALE_PRODUCTS, type Statement } from './products.queries.js';
import { searchWords } from './search-words.js';

/** What an order copies of a product that is for sale now. */
export interface SaleProduct {
  id: string;
  slug: string;
  sku: string;
  name: string;
  price: number;
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  availability: Availability;
}

type ListedRow = ProductCardRow & { key: string | number };

@Injectable()
export class ProductsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly categories: CategoriesService,
  ) {}

  /** One statement; one more where words find little, or where nothing is found in a category that may not exist. */
  async list(query: ListProductsDto): Promise<Page<ProductCardRow>> {
    const page = query.q ? await this.search(query, searchWords(query.q)) : await this.walk(query);
    if (
      page.items.length === 0 &&
      query.category !== undefined &&
      !(await this.categories.exists(query.category))
    )
      throw new AppError('not_found');
    return page;
  }

  async read(slug: string): Promise<ProductPageRow> {
    const [product] = await prepared<ProductPageRow>(this.db, 'product:page', PRODUCT_PAGE, [slug]);
    if (!product) throw new AppError('not_found');
    return product;
  }

  /** Those of the products that can be bought now: active, not archived, in an active category. */
  async forSale(db: DataSource | EntityManager, productIds: string[]): Promise<Map<string, SaleProduct>> {
    const found = await prepared<SaleProduct>(db, 'products:for-sale', SALE_PRODUCTS, [productIds]);
    return new Map(found.map((product) => [product.id, product]));
  }

  private async walk({
    sort = 'newest',
    limit = DEFAULT_LIMIT,
    after,
    ...filter
  }: ListProductsDto): Promise<Page<ProductCardRow>> {
    const order = sort === 'relevance' ? 'newest' : sort;
    const position = positionOf(order, after);
    return this.page(order, limit, listStatement({ sort: order, filter, position, limit }));
  }

  /** Words that find nothing are taken for misspelt ones. */
  private async search(query: ListProductsDto, words: string[]): Promise<Page<ProductCardRow>> {
    const { sort = 'relevance', limit = DEFAULT_LIMIT, after, ...filter } = query;
    const position = positionOf(sort, after);
    if (words.length === 0) return { items: [], nextCursor: null };
    const input = { sort, words, filter, position, limit };
    const exact = await this.page(sort, limit, searchStatement(input));
    return exact.items.length > 0 ? exact : this.page(sort, limit, nearStatement(input));
  }

  private async page(
    sort: ProductSort,
    limit: number,
    { name, text, parameters }: Statement,
  ): Promise<Page<ProductCardRow>> {
    const found = name
      ? await prepared<ListedRow>(this.db, name, text, parameters)
      : await rows<ListedRow>(this.db, text, parameters);
    return { items: found.slice(0, limit), nextCursor: nextCursor(sort, found, limit) };
  }
}
