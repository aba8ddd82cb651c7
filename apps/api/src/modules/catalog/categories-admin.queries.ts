import { pictureJson } from '../media/picture.js';
import { MOST_LEVELS } from './category-order.js';

/** Of a category `c` and its picture `f`. */
const COLUMNS = `c.id, c.parent_id AS "parentId", c.name, c.slug, c.description, c.position, c.is_active AS "isActive", c.version,
  CASE WHEN f.id IS NOT NULL THEN ${pictureJson('f', "''")} END AS picture`;

/** Every category with the number of its own products, siblings in their order. */
export const ALL_CATEGORIES = `
  SELECT ${COLUMNS}, coalesce(n.products, 0) AS "productCount"
    FROM category c
    LEFT JOIN picture f ON f.id = c.picture_id
    LEFT JOIN (SELECT category_id, count(*)::integer AS products FROM product WHERE archived_at IS NULL
                GROUP BY category_id) n ON n.category_id = c.id
   ORDER BY c.position, c.name, c.id`;

/** A category ($1) and those above it, from the top down; only their own products are counted. */
export const CATEGORY_PATH = `
  WITH RECURSIVE up AS (
    SELECT id, parent_id, 1 AS height FROM category WHERE id = $1
    UNION ALL
    SELECT above.id, above.parent_id, up.height + 1 FROM category above JOIN up ON above.id = up.parent_id
     WHERE up.height < ${MOST_LEVELS})
  SELECT ${COLUMNS}, (SELECT count(*)::integer FROM product p WHERE p.category_id = c.id AND p.archived_at IS NULL) AS "productCount"
    FROM up JOIN category c ON c.id = up.id LEFT JOIN picture f ON f.id = c.picture_id
   ORDER BY up.height DESC`;

/** Whoever changes the shape of the tree does so alone; products may come and go meanwhile. */
export const LOCK_TREE = 'LOCK TABLE category IN SHARE ROW EXCLUSIVE MODE';

/** An edit says what it will need before it takes its row: a move would stand between the two for ever. */
export const LOCK_EDITS = 'LOCK TABLE category IN ROW EXCLUSIVE MODE';

export const PLACEMENTS =
  'SELECT id, parent_id AS "parentId", position FROM category ORDER BY position, name, id';

/** After all that $3 (the parent) has. No row where the slug is taken. */
export const ADD_CATEGORY = `
  INSERT INTO category (name, slug, parent_id, description, is_active, position)
  SELECT $1, $2, $3::uuid, $4, $5, coalesce(max(position) + 1, 0) FROM category WHERE parent_id IS NOT DISTINCT FROM $3::uuid
  ON CONFLICT ON CONSTRAINT category_slug_unique DO NOTHING RETURNING id`;

export const EDITED_CATEGORY = `
  SELECT name, slug, description, is_active AS "isActive", version FROM category WHERE id = $1 FOR NO KEY UPDATE`;

export const CHANGE_CATEGORY = `
  UPDATE category SET name = $3, slug = $4, description = $5, is_active = $6, version = version + 1
   WHERE id = $1 AND version = $2`;

/** Numbers ($2) for categories ($1). The parent is written apart: it makes the words of all products below anew. */
export const NUMBER_CATEGORIES = `
  UPDATE category c SET position = o.position FROM unnest($1::uuid[], $2::integer[]) AS o (id, position) WHERE c.id = o.id`;
