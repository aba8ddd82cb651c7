export const COLUMNS = `
  id, name, contact_person AS "contactPerson", email, phone, company, address, notes, is_active AS "isActive", version,
  created_at AS "createdAt"`;

/** By name: words $1, active or not $2, after ($3, $4), at most $5. A shop has dozens of them, not thousands. */
export const LIST = `
  SELECT ${COLUMNS} FROM supplier
   WHERE ($1::text IS NULL OR name ILIKE $1 OR contact_person ILIKE $1 OR company ILIKE $1 OR email ILIKE $1 OR phone ILIKE $1)
     AND ($2::boolean IS NULL OR is_active = $2)
     AND ($3::text IS NULL OR (name, id) > ($3, $4::uuid))
   ORDER BY name, id LIMIT $5`;

/** No row back: the name is taken. */
export const CREATE = `
  INSERT INTO supplier (name, contact_person, email, phone, company, address, notes, is_active)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (name) DO NOTHING RETURNING ${COLUMNS}`;

/** No row back: it has another version by now. */
export const CHANGE = `
  UPDATE supplier SET name = $1, contact_person = $2, email = $3, phone = $4, company = $5, address = $6, notes = $7,
         is_active = $8, version = version + 1
   WHERE id = $9 AND version = $10 RETURNING ${COLUMNS}`;
