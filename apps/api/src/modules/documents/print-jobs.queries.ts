const COLUMNS = 'id, kind, size, orders, state, done, skipped';

export const ADD = `
  INSERT INTO print_job (requested_by, kind, size, orders) VALUES ($1, $2, $3, $4) RETURNING ${COLUMNS}`;

/** A file holds names and addresses: it is for a day, and for who asked for it (user $2) or an admin ($3). */
const READABLE = `id = $1 AND (requested_by = $2 OR $3) AND requested_at > shop_now() - interval '1 day'`;
export const READ = `SELECT ${COLUMNS} FROM print_job WHERE ${READABLE}`;
export const READ_FILE = `SELECT kind, file FROM print_job WHERE ${READABLE} AND state = 'done'`;

/** Also one whose worker was killed. */
export const BEGIN = `
  UPDATE print_job SET state = 'running', done = 0, skipped = '[]'
   WHERE id = $1 AND state IN ('waiting', 'running') RETURNING ${COLUMNS}`;
export const PROGRESS = 'UPDATE print_job SET done = $2 WHERE id = $1';
export const END = `
  UPDATE print_job SET state = 'done', done = $2, skipped = $3, file = $4 WHERE id = $1`;
export const FAIL = `UPDATE print_job SET state = 'failed' WHERE id = $1`;
export const FORGET = `DELETE FROM print_job WHERE requested_at <= shop_now() - interval '1 day'`;
