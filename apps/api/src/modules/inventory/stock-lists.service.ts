import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { DEFAULT_LIMIT, type Page } from '../../common/page.js';
import { prepared, rows } from '../../database/sql.js';
import { nextCursor, positionAfter } from '../catalog/product-sort.js';
import { FOR_SALE } from '../catalog/products.queries.js';
import { ADMIN_SORT_RULES, adminProductsStatement } from './admin-products.queries.js';
import type { AdminProductRow, ListAdminProductsDto } from './dto/admin-product.dto.js';
import type { ProductAvailabilityDto } from './dto/product-availability.dto.js';

const AVAILABILITY = `
  SELECT p.availability, coalesce(s.on_hand - s.reserved, 0) AS available, p.allows_backorder AS "allowsBackorder"
    FROM product p JOIN category c ON c.id = p.category_id AND c.is_active
    LEFT JOIN product_stock s ON s.product_id = p.id
   WHERE p.slug = $1 AND ${FOR_SALE}`;

type ListedRow = AdminProductRow & { key: string | number };

/** Products seen through their stock. */
@Injectable()
export class StockListsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async availability(slug: string): Promise<ProductAvailabilityDto> {
    const [found] = await prepared<ProductAvailabilityDto>(this.db, 'product:availability', AVAILABILITY, [
      slug,
    ]);
    if (!found) throw new AppError('not_found');
    return found;
  }

  async list({
    sort = 'name',
    limit = DEFAULT_LIMIT,
    after,
    ...filter
  }: ListAdminProductsDto): Promise<Page<AdminProductRow>> {
    const rule = ADMIN_SORT_RULES[sort];
    const position = positionAfter(sort, rule, after);
    const { name, text, parameters } = adminProductsStatement({ ...filter, sort, position, limit });
    const found = name
      ? await prepared<ListedRow>(this.db, name, text, parameters)
      : await rows<ListedRow>(this.db, text, parameters);
    return { items: found.slice(0, limit), nextCursor: nextCursor(sort, found, limit) };
  }
}
