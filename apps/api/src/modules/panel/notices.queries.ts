/** A week, and no more than people read. */
const EACH = 20;
const SINCE = "shop_now() - interval '7 days'";

const PAID = `
  SELECT 'order_paid' AS kind, o.number AS id, o.contact->>'name' AS about, h.at
    FROM (SELECT order_id, at FROM order_history
           WHERE action IN ('paid', 'cash_collected') AND at > ${SINCE} ORDER BY at DESC LIMIT ${EACH}) h
    JOIN sales_order o ON o.id = h.order_id`;

/** Alerts are numbered as time goes, so the newest are found by their key. */
const SHORT = `
  SELECT 'stock_' || a.level AS kind, p.id::text AS id, p.name AS about, a.at
    FROM (SELECT product_id, level, at FROM stock_alert ORDER BY id DESC LIMIT ${EACH}) a
    JOIN product p ON p.id = a.product_id
   WHERE a.at > ${SINCE}`;

const CHATS = `
  SELECT 'chat_waiting' AS kind, c.id::text AS id, c.name AS about, c.waiting_since AS at
    FROM (SELECT id, name, waiting_since FROM chat_conversation WHERE status = 'waiting'
           ORDER BY waiting_since DESC, id DESC LIMIT ${EACH}) c`;

const FAILED = `
  SELECT 'job_failed' AS kind, j.id::text AS id, j.task_identifier AS about, j.updated_at AS at
    FROM graphile_worker.jobs j
   WHERE $1 AND j.attempts >= j.max_attempts AND j.locked_at IS NULL AND j.updated_at > now() - interval '7 days'
   ORDER BY j.updated_at DESC LIMIT ${EACH}`;

/** What happened that somebody should know of, newest first. Failed jobs for those who may see them ($1). */
export const NOTICES = `
  SELECT * FROM ((${PAID}) UNION ALL (${SHORT}) UNION ALL (${CHATS}) UNION ALL (${FAILED})) news
   ORDER BY at DESC, kind, id LIMIT 30`;
