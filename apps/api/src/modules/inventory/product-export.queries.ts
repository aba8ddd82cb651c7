import { PRICE_NOW, REGULAR_PRICE } from '../catalog/product-price.js';
import { conditionsOf, type AdminProductFilter } from './admin-products.queries.js';
import type { StockLevel } from './stock-level.js';

export interface ExportRow {
  id: string;
  sku: string;
  name: string;
  brand: string;
  model: string;
  groupCode: string | null;
  category: string;
  supplier: string | null;
  regularPrice: number;
  price: number;
  salePrice: number | null;
  saleStartsAt: Date | null;
  saleEndsAt: Date | null;
  onHand: number;
  reserved: number;
  available: number;
  level: StockLevel;
  minimumStock: number;
  lowStockThreshold: number;
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  isActive: boolean;
  isFeatured: boolean;
  allowsBackorder: boolean;
  slug: string;
  createdAt: Date;
  updatedAt: Date;
}

/** The next rows of the file. By id, which never changes: none comes twice or is left out while others are edited. */
export function exportStatement(
  filter: AdminProductFilter,
  { after, limit }: { after?: string; limit: number },
): { text: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const where = conditionsOf(filter, given);
  if (after !== undefined) where.push(`p.id > ${given(after)}::uuid`);
  const text = `
    SELECT p.id, p.sku, p.name, p.brand, p.model, p.group_code AS "groupCode", c.name AS category, u.name AS supplier,
           ${REGULAR_PRICE} AS "regularPrice", ${PRICE_NOW} AS price, p.sale_price AS "salePrice",
           p.sale_starts_at AS "saleStartsAt", p.sale_ends_at AS "saleEndsAt", coalesce(s.on_hand, 0) AS "onHand",
           coalesce(s.reserved, 0) AS reserved, coalesce(s.on_hand - s.reserved, 0) AS available,
           coalesce(s.level, 'out') AS level, p.minimum_stock AS "minimumStock",
           p.low_stock_threshold AS "lowStockThreshold", p.weight_grams AS "weightGrams", p.length_cm AS "lengthCm",
           p.width_cm AS "widthCm", p.height_cm AS "heightCm", p.is_active AS "isActive", p.is_featured AS "isFeatured",
           p.allows_backorder AS "allowsBackorder", p.slug, p.created_at AS "createdAt", p.updated_at AS "updatedAt"
      FROM product p JOIN category c ON c.id = p.category_id LEFT JOIN product_stock s ON s.product_id = p.id
      LEFT JOIN supplier u ON u.id = p.supplier_id
     WHERE ${where.join(' AND ')} ORDER BY p.id LIMIT ${limit}`;
  return { text, parameters };
}
