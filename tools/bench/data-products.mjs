import { BRANDS, DEPARTMENTS, SERIES, SHELVES, slugOf } from './names.mjs';

/** So many of every product that no round sells one out. */
export const ON_SHELF = 500_000;

/** Shelves with products on them; their pictures are made and not yet hung. */
export async function fillProducts(client, products) {
  for (const [name, shelves] of DEPARTMENTS) {
    await client.query(
      `WITH top AS (INSERT INTO category (name, slug) VALUES ($1, $2) RETURNING id)
       INSERT INTO category (parent_id, name, slug) SELECT top.id, s.name, s.slug
         FROM top, unnest($3::text[], $4::text[]) AS s (name, slug)`,
      [name, `semua-${slugOf(name)}`, shelves, shelves.map(slugOf)],
    );
  }
  await client.query(MADE_PICTURES, [products]);
  await client.query(PICTURES);
  await client.query(PRODUCTS, [products, BRANDS, SERIES, SHELVES, ON_SHELF]);
}

export const hangPictures = (client) => client.query(IMAGES);

/** Two pictures a product, with all their sizes and formats. No file lies behind them: nobody asks for one. */
const MADE_PICTURES = `
  CREATE TEMP TABLE made_picture ON COMMIT DROP AS
  SELECT i, position, uuidv7() AS id, key, 1600 AS width, 1200 AS height, '{320,640,1280,1600}'::integer[] AS widths,
         '{avif,webp}'::text[] AS formats, rpad('data:image/webp;base64,', 200, key) AS placeholder
    FROM generate_series(1, $1::integer) i, generate_series(1, 2) position, md5(concat_ws('-', i, position)) AS key`;

const PICTURES = `
  INSERT INTO picture (id, key, width, height, widths, formats, placeholder)
  SELECT id, key, width, height, widths, formats, placeholder FROM made_picture ORDER BY i, position`;

/**
 * Every fortieth is on sale, half of those without an end, and as many will be. A third of the shelves has its products
 * in three finishes. Some are low or critical although nobody can buy them out: their thresholds are that high.
 */
const PRODUCTS = `
  INSERT INTO product (sku, slug, name, description, brand, model, group_code, price, list_price, sale_price,
                       sale_starts_at, sale_ends_at, category_id, weight_grams, length_cm, width_cm, height_cm,
                       minimum_stock, low_stock_threshold, specifications, thumbnail, availability, units_sold,
                       created_at)
  SELECT 'SKU-' || lpad(i::text, 6, '0'), lower(replace(concat_ws('-', brand, series, i), ' ', '-')), w.name,
         repeat(concat_ws(' ', shelf, brand, 'untuk panggung, studio dan kamar; nyaman dimainkan, mudah dirawat. '), 6),
         brand, 'M' || i, CASE WHEN i % 24 < 8 THEN concat_ws('-', 'GRP', i / 72, i % 24) END,
         CASE WHEN is_on_sale THEN reduced ELSE regular END, CASE WHEN is_on_sale THEN regular END,
         CASE WHEN has_sale THEN reduced END,
         CASE WHEN is_on_sale THEN now() - interval '1 day' WHEN has_sale THEN now() + interval '9 days' END,
         CASE WHEN has_sale AND i % 80 <> 0 THEN now() + interval '30 days' END,
         c.id, 500 + i % 9000, 20 + i % 100, 20 + i % 40, 10 + i % 30,
         CASE i % 50 WHEN 9 THEN $5::integer ELSE 5 END, CASE WHEN i % 50 IN (7, 9) THEN $5::integer + 1 ELSE 10 END,
         '[{"name": "Skala", "value": 648, "unit": "mm"}, {"name": "Warna", "value": "Sunburst", "unit": null},
           {"name": "Garansi", "value": 12, "unit": "bulan"}, {"name": "Tas", "value": true, "unit": null}]',
         jsonb_build_object('key', t.key, 'width', t.width, 'height', t.height, 'widths', t.widths,
                            'formats', t.formats, 'placeholder', t.placeholder, 'alt', w.name),
         CASE WHEN i % 50 IN (7, 9) THEN 'low' ELSE 'in_stock' END, coalesce(sold.units, 0),
         now() - i * interval '7 minutes'
    FROM generate_series(1, $1::integer) i JOIN made_picture t USING (i) CROSS JOIN
         LATERAL (SELECT ($2::text[])[1 + i / 24 % 40] AS brand, ($3::text[])[1 + i / 7 % 25] AS series,
                         ($4::text[])[1 + i % 24] AS shelf, 50000 + (i::bigint * 7919 % 10000) * 4500 AS regular,
                         i % 40 = 0 AS is_on_sale, i % 20 = 0 AS has_sale) words
         CROSS JOIN LATERAL (SELECT concat_ws(' ', brand, series, 'M' || i, shelf) AS name, regular / 5 * 4 AS reduced) w
    JOIN category c ON c.name = shelf
    LEFT JOIN (SELECT i, sum(quantity) AS units FROM made_place WHERE status IN ('paid', 'shipped', 'delivered')
                GROUP BY i) sold USING (i)
   WHERE t.position = 1 ORDER BY i`;

const IMAGES = `
  INSERT INTO product_image (product_id, picture_id, position, alt, is_thumbnail)
  SELECT p.id, m.id, m.position, p.name, m.position = 1
    FROM made_picture m JOIN product p ON p.sku = 'SKU-' || lpad(i::text, 6, '0') ORDER BY i, m.position`;
