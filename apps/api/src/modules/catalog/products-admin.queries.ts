import type { Availability } from './availability.js';
import type { ProductAction } from './product-actions.js';
import type { ProductFacts } from './product-facts.js';
import type { ProductImageRow } from './product-images.queries.js';
import { IS_ON_SALE, PRICE_NOW, REGULAR_PRICE, type PriceNow } from './product-price.js';
import type { InheritedRule } from './specification.js';

/** What is written of a product: staff's facts, and the price they make now. */
type Written = Omit<ProductFacts, 'regularPrice'> & PriceNow;

const COLUMNS: Record<keyof Written, string> = {
  name: 'name',
  slug: 'slug',
  sku: 'sku',
  brand: 'brand',
  model: 'model',
  groupCode: 'group_code',
  categoryId: 'category_id',
  supplierId: 'supplier_id',
  description: 'description',
  price: 'price',
  listPrice: 'list_price',
  salePrice: 'sale_price',
  saleStartsAt: 'sale_starts_at',
  saleEndsAt: 'sale_ends_at',
  weightGrams: 'weight_grams',
  lengthCm: 'length_cm',
  widthCm: 'width_cm',
  heightCm: 'height_cm',
  minimumStock: 'minimum_stock',
  lowStockThreshold: 'low_stock_threshold',
  isActive: 'is_active',
  isFeatured: 'is_featured',
  allowsBackorder: 'allows_backorder',
  specifications: 'specifications',
};
const NAMES = Object.keys(COLUMNS) as (keyof Written)[];
const columns = NAMES.map((name) => COLUMNS[name]);

/** The parameters of both statements below, in their order. */
export const valuesOf = (written: Written): unknown[] =>
  NAMES.map((name) => (name === 'specifications' ? JSON.stringify(written[name]) : written[name]));

/** No row where the slug is taken. Without stock nothing can be sent, but it may be ordered all the same. */
export const ADD_PRODUCT = `
  INSERT INTO product (${columns.join(', ')}, availability)
  VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')},
          CASE WHEN $${NAMES.indexOf('allowsBackorder') + 1}::boolean THEN 'backorder' ELSE 'out' END)
  ON CONFLICT ON CONSTRAINT product_slug_unique DO NOTHING RETURNING id`;

/** After the values: $n+1 product, $n+2 the version that was edited. */
export const CHANGE_PRODUCT = `
  UPDATE product SET ${columns.map((column, i) => `${column} = $${i + 1}`).join(', ')},
         version = version + 1, updated_at = shop_now()
   WHERE id = $${columns.length + 1} AND version = $${columns.length + 2} RETURNING id`;

/** Which constraint speaks of which field. */
export const JUDGED_FIELDS = {
  product_sku_unique: 'sku',
  product_slug_unique: 'slug',
  product_category: 'categoryId',
  product_supplier: 'supplierId',
};

const FACTS = `
  p.name, p.slug, p.sku, p.brand, p.model, p.group_code AS "groupCode", p.category_id AS "categoryId",
  p.supplier_id AS "supplierId", p.description, ${REGULAR_PRICE} AS "regularPrice", p.sale_price AS "salePrice",
  p.sale_starts_at AS "saleStartsAt", p.sale_ends_at AS "saleEndsAt", p.weight_grams AS "weightGrams",
  p.length_cm AS "lengthCm", p.width_cm AS "widthCm", p.height_cm AS "heightCm", p.minimum_stock AS "minimumStock",
  p.low_stock_threshold AS "lowStockThreshold", p.is_active AS "isActive", p.is_featured AS "isFeatured",
  p.allows_backorder AS "allowsBackorder", p.specifications`;

/** Something that is kept for ever names product `p`. */
export const IS_USED = `(EXISTS (SELECT FROM order_line l WHERE l.product_id = p.id)
  OR EXISTS (SELECT FROM stock_movement m WHERE m.product_id = p.id)
  OR EXISTS (SELECT FROM stock_reservation r WHERE r.product_id = p.id)
  OR EXISTS (SELECT FROM restock_line r WHERE r.product_id = p.id))`;

/** A product as its editor found it, kept from other editors until the end. */
export const EDITED_PRODUCT = `
  SELECT ${FACTS}, p.version, shop_now() AS now FROM product p WHERE p.id = $1 FOR NO KEY UPDATE`;

export interface EditedProduct {
  facts: ProductFacts;
  version: number;
  now: Date;
}

export const PRODUCT_DETAIL = `
  SELECT p.id, ${FACTS}, ${PRICE_NOW} AS "priceNow", ${IS_ON_SALE} AS "isOnSale", p.availability, p.version,
         p.archived_at AS "archivedAt", p.created_at AS "createdAt", p.updated_at AS "updatedAt",
         c.name AS "categoryName",
         CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'name', s.name) END AS supplier,
         EXISTS (SELECT FROM order_line l WHERE l.product_id = p.id) AS "wasOrdered", ${IS_USED} AS "isUsed"
    FROM product p JOIN category c ON c.id = p.category_id LEFT JOIN supplier s ON s.id = p.supplier_id
   WHERE p.id = $1`;

export interface DetailRow extends ProductFacts {
  id: string;
  priceNow: number;
  isOnSale: boolean;
  availability: Availability;
  version: number;
  archivedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  categoryName: string;
  supplier: { id: string; name: string } | null;
  wasOrdered: boolean;
  isUsed: boolean;
}

export interface ProductDetail extends DetailRow {
  specificationTemplate: InheritedRule[];
  images: ProductImageRow[];
  allowedActions: ProductAction[];
}

/** Each brand that is for sale is one step along the index; then those that hold the words ($1). */
export const BRANDS = `
  WITH RECURSIVE b (brand) AS (
    (SELECT brand FROM product WHERE is_active AND archived_at IS NULL ORDER BY brand LIMIT 1)
    UNION ALL
    SELECT (SELECT p.brand FROM product p WHERE p.is_active AND p.archived_at IS NULL AND p.brand > b.brand
             ORDER BY p.brand LIMIT 1) FROM b WHERE b.brand IS NOT NULL)
  SELECT brand AS name FROM b WHERE strpos(lower(brand), lower($1)) > 0
   ORDER BY strpos(lower(brand), lower($1)), brand LIMIT 20`;
