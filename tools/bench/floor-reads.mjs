import { searchFloor } from './floor-search.mjs';
import {
  cardColumns,
  decode,
  encode,
  ownColumns,
  rupiah,
  rupiahOrNull,
  toCard,
  toPicture,
} from './floor-answers.mjs';

const firstId = '00000000-0000-0000-0000-000000000000';

const shelf = {
  name: 'shelf',
  text: `SELECT ${cardColumns} FROM category c CROSS JOIN LATERAL (
      SELECT * FROM product p WHERE p.category_id = c.id AND p.is_active AND p.archived_at IS NULL
         AND (p.price, p.id) > ($2::bigint, $3::uuid) ORDER BY p.price, p.id LIMIT 25) p
    WHERE c.slug = $1 AND c.is_active`,
};

export async function listProducts({ pool, query }) {
  if (query.has('q')) return searchFloor(pool, query.get('q'));
  const [, price = -1, id = firstId] = decode(query.get('after')) ?? [];
  const { rows } = await pool.query({ ...shelf, values: [query.get('category'), price, id] });
  const last = rows[23];
  return {
    body: {
      items: rows.slice(0, 24).map(toCard),
      nextCursor: rows.length > 24 ? encode(['price', last.price, last.id]) : null,
      correction: null,
    },
  };
}

const neighbours = (compare, direction) => `(
  SELECT ${ownColumns.replaceAll('p.', 's.')} FROM product s
   WHERE s.category_id = p.category_id AND s.is_active AND s.archived_at IS NULL AND (s.price, s.id) ${compare} (p.price, p.id)
     AND coalesce(s.group_code <> p.group_code, true)
   ORDER BY s.price ${direction}, s.id ${direction} LIMIT 8)`;

const page = {
  name: 'page',
  text: `SELECT ${cardColumns}, p.sku, p.model, p.description, p.sale_ends_at, p.weight_grams, p.length_cm, p.width_cm,
      p.height_cm, p.specifications, c.name AS category_name, top.name AS top_name, top.slug AS top_slug,
      (SELECT json_agg(json_build_object('key', f.key, 'widths', f.widths, 'formats', f.formats, 'width', f.width,
                'height', f.height, 'placeholder', f.placeholder, 'alt', i.alt) ORDER BY i.is_thumbnail DESC, i.position, i.id)
         FROM product_image i JOIN picture f ON f.id = i.picture_id WHERE i.product_id = p.id) AS images,
      (SELECT json_agg(s ORDER BY s.name, s.slug) FROM (
         SELECT slug, name, price, availability, thumbnail FROM product
          WHERE group_code = p.group_code AND id <> p.id AND is_active AND archived_at IS NULL) s) AS siblings,
      (SELECT json_agg(n ORDER BY n.distance, n.id) FROM (
         SELECT n.*, abs(n.price - p.price) AS distance, c.slug AS category_slug
           FROM (${neighbours('>', 'ASC')} UNION ALL ${neighbours('<', 'DESC')}) n ORDER BY distance, n.id LIMIT 8) n) AS similar
    FROM product p JOIN category c ON c.id = p.category_id AND c.is_active LEFT JOIN category top ON top.id = c.parent_id
   WHERE p.slug = $1 AND p.is_active AND p.archived_at IS NULL`,
};

export async function readProduct({ pool, rest }) {
  const { rows } = await pool.query({ ...page, values: [rest] });
  const [p] = rows;
  const category = { name: p.category_name, slug: p.category_slug };
  return {
    body: {
      id: p.id,
      slug: p.slug,
      sku: p.sku,
      name: p.name,
      brand: p.brand,
      model: p.model,
      description: p.description,
      price: rupiah(p.price),
      listPrice: rupiahOrNull(p.list_price),
      saleEndsAt: (p.list_price !== null && p.sale_ends_at?.toISOString()) || null,
      availability: p.availability,
      isFeatured: p.is_featured,
      images: p.images?.map(toPicture) ?? [],
      weightGrams: p.weight_grams,
      lengthCm: p.length_cm,
      widthCm: p.width_cm,
      heightCm: p.height_cm,
      category,
      breadcrumb: [{ name: p.top_name, slug: p.top_slug }, category],
      specifications: p.specifications,
      siblings: p.siblings?.map(toSibling) ?? [],
      similar: p.similar.map(toCard),
    },
  };
}

const toSibling = ({ slug, name, price, availability, thumbnail }) => ({
  slug,
  name,
  price: rupiah(price),
  availability,
  picture: thumbnail && toPicture(thumbnail),
});
