/** What lies there of an order: order $1, kind $2, credit note $3 or null. */
export const ISSUED = `
  SELECT number, facts, content FROM issued_document
   WHERE order_id = $1 AND kind = $2 AND credit_note_id IS NOT DISTINCT FROM $3::uuid`;

/** The first one stays: whoever comes second reads it. */
export const ISSUE = `
  INSERT INTO issued_document (order_id, kind, credit_note_id, number, locale, facts, content, sha256)
  VALUES ($1, $2, $3, $4, $5, $6, $7, sha256($7)) ON CONFLICT ON CONSTRAINT issued_document_once DO NOTHING`;

export const KEPT_LOGO = 'SELECT png FROM letterhead_logo WHERE key = $1';

/** Whoever comes second made the same. */
export const KEEP_LOGO =
  'INSERT INTO letterhead_logo (key, png) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING';

/** Credit notes of order $1, or the one of them with id $2. */
export const CREDIT_NOTES = `
  SELECT c.id, c.number, c.amount, c.tax_net AS "taxNet", c.tax_base AS "taxBase", c.tax_amount AS "taxAmount", c.lines,
         c.issued_at AS "issuedAt", x.cancelled_at AS "cancelledAt"
    FROM credit_note c LEFT JOIN credit_note_cancellation x ON x.credit_note_id = c.id
   WHERE c.order_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.id`;

/** Where on the shelves products lie: ids $1 → the names of their category and of those above it. */
export const SHELVES = `
  WITH RECURSIVE shelf AS (
    SELECT id, ARRAY[name] AS path FROM category WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, s.path || c.name FROM category c JOIN shelf s ON s.id = c.parent_id)
  SELECT p.id, s.path FROM product p JOIN shelf s ON s.id = p.category_id WHERE p.id = ANY($1)`;
