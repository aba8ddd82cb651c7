import type { DataSource } from 'typeorm';
import { rows } from '../src/database/sql.js';

/** A category; its name is its slug with a capital letter. */
export async function aShelf(
  db: DataSource,
  slug: string,
  { parent, isActive = true, position = 0 }: { parent?: string; isActive?: boolean; position?: number } = {},
): Promise<string> {
  const [row] = await rows<{ id: string }>(
    db,
    `INSERT INTO category (name, slug, description, parent_id, is_active, position)
     VALUES ($1, $2, $3, (SELECT id FROM category WHERE slug = $4), $5, $6) RETURNING id`,
    [
      slug[0]!.toUpperCase() + slug.slice(1),
      slug,
      `Everything about ${slug}`,
      parent ?? null,
      isActive,
      position,
    ],
  );
  return row!.id;
}

export interface ShelvedFacts {
  shelf: string;
  slug: string;
  name?: string;
  brand?: string;
  model?: string;
  description?: string;
  price?: number;
  availability?: 'in_stock' | 'low' | 'out' | 'backorder';
  stock?: number;
  unitsSold?: number;
  createdAt?: string;
  isFeatured?: boolean;
  isActive?: boolean;
  isArchived?: boolean;
  specifications?: object[];
}

let skus = 0;
/** In letters, so that no search for a number finds a product by the order in which the tests ran. */
const lettersOf = (n: number): string => String(n).replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)]!);

/** A product on a shelf, with whatever a test needs said of it. Without stock unless told. */
export async function shelved(db: DataSource, facts: ShelvedFacts): Promise<string> {
  skus += 1;
  const [row] = await rows<{ id: string }>(
    db,
    `INSERT INTO product (sku, slug, name, description, brand, model, price, category_id, weight_grams, length_cm, width_cm,
                          height_cm, is_active, is_featured, availability, units_sold, archived_at, created_at, specifications)
     SELECT $1, $2, $3, $4, $5, $6, $7, id, 3500, 99, 32, 5, $8, $9, $10, $11,
            CASE WHEN $12 THEN shop_now() END, $13::timestamptz, $14::jsonb
       FROM category WHERE slug = $15 RETURNING id`,
    [
      `SHELF-${lettersOf(skus)}`,
      facts.slug,
      facts.name ?? facts.slug,
      facts.description ?? '',
      facts.brand ?? 'Fender',
      facts.model ?? 'Player',
      facts.price ?? 1_000_000,
      facts.isActive ?? true,
      facts.isFeatured ?? false,
      facts.availability ?? 'in_stock',
      facts.unitsSold ?? 0,
      facts.isArchived ?? false,
      facts.createdAt ?? '2026-01-01T00:00:00Z',
      JSON.stringify(facts.specifications ?? []),
      facts.shelf,
    ],
  );
  if (facts.stock !== undefined) {
    await db.query(
      `INSERT INTO product_stock (product_id, on_hand, level)
       VALUES ($1, $2, CASE WHEN $2 <= 0 THEN 'out' WHEN $2 <= 5 THEN 'critical' WHEN $2 <= 10 THEN 'low' ELSE 'ok' END)`,
      [row!.id, facts.stock],
    );
    await db.query(
      `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta) VALUES ($1, 'restock', $2, 0)`,
      [row!.id, facts.stock],
    );
  }
  return row!.id;
}
