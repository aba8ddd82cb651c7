import type { DataSource } from 'typeorm';
import { rows } from '../src/database/sql.js';
import type { Statement } from '../src/modules/catalog/products.queries.js';

/** 5,000 products of ten brands on 32 shelves under 8. Some are hidden, so that what is for sale is less than all. */
export async function fiveThousandProducts(db: DataSource): Promise<void> {
  await db.query(
    `INSERT INTO category (name, slug) SELECT 'Top ' || i, 'top-' || i FROM generate_series(1, 8) i`,
  );
  await db.query(
    `INSERT INTO category (name, slug, parent_id)
     SELECT 'Sub ' || j, c.slug || '-' || j, c.id FROM category c, generate_series(1, 4) j`,
  );
  await db.query(
    `INSERT INTO category_specification (category_id, name, type, is_filterable, position)
     SELECT c.id, r.name, r.type, true, 0 FROM category c, (VALUES ('Senar', 'number'), ('Warna', 'text')) AS r (name, type)
      WHERE parent_id IS NULL`,
  );
  // In parts: the shop's time-outs hold here too.
  for (let first = 1; first < 5000; first += 500) await db.query(SOME_PRODUCTS, [first, first + 499]);
  await db.query('ANALYZE');
}

const SOME_PRODUCTS = `
  INSERT INTO product (sku, slug, name, brand, model, description, price, category_id, weight_grams, length_cm, width_cm,
                       height_cm, is_active, is_featured, availability, units_sold, created_at, specifications)
  SELECT 'SKU-' || i, 'product-' || i, b.brand || ' Model' || i || ' Guitar', b.brand, 'M-' || i,
         repeat('Gitar listrik yang enak dimainkan dengan suara tebal. ', 8), 100000 + (i * 7919 % 2000) * 5000, s.id,
         1000, 10, 10, 10, i % 13 <> 5, i % 50 = 0, CASE WHEN i % 7 = 0 THEN 'out' ELSE 'in_stock' END, i * 31 % 500,
         now() - i * interval '1 minute',
         jsonb_build_array(jsonb_build_object('name', 'Senar', 'value', 4 + i % 9, 'unit', NULL),
                           jsonb_build_object('name', 'Warna', 'value', CASE WHEN i % 3 = 0 THEN 'Hitam' ELSE 'Merah' END, 'unit', NULL),
                           jsonb_build_object('name', 'Nomor', 'value', i, 'unit', NULL))
    FROM generate_series($1::integer, $2::integer) i
    JOIN (SELECT id, row_number() OVER (ORDER BY slug) - 1 AS n FROM category WHERE parent_id IS NOT NULL) s ON s.n = i * 13 % 32
    JOIN (SELECT brand, n - 1 AS n FROM unnest(ARRAY['Yamaha', 'Fender', 'Ibanez', 'Gibson', 'Cort', 'Roland', 'Korg',
          'Pearl', 'Tama', 'Boss']) WITH ORDINALITY AS b (brand, n)) b ON b.n = i % 10`;

export interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
}

export const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The plan for these parameters, and the one that PostgreSQL may keep for all parameters. */
export async function plansOf(db: DataSource, { text, parameters }: Statement): Promise<Plan[][]> {
  const explain = async (options: string, given: unknown[]): Promise<Plan[]> => {
    const [row] = await rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(db, `EXPLAIN (${options}) ${text}`, given);
    return nodesOf(row!['QUERY PLAN'][0]!.Plan);
  };
  return [await explain('FORMAT JSON', parameters), await explain('GENERIC_PLAN, FORMAT JSON', [])];
}

export const scannedWhole = (plan: Plan[]): string[] =>
  plan
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name']!)
    .filter((table) => table === 'product' || table === 'product_search' || table === 'product_stock');
