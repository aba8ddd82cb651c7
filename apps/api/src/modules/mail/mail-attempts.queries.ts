/** A mail that may have arrived twice is not handed over a third time. */
const MOST_UNCERTAIN = 2;

/** Begins an attempt: none for a mail that is done with, or that may have arrived often enough. */
export const BEGIN_ATTEMPT = `
  WITH mine AS (
    UPDATE mail SET attempts = attempts + 1
     WHERE id = $1 AND sent_at IS NULL AND failed_at IS NULL
       AND (SELECT count(*) FROM mail_attempt WHERE mail_id = $1 AND outcome IN ('begun', 'lost')) < ${MOST_UNCERTAIN}
    RETURNING id, attempts)
  INSERT INTO mail_attempt (mail_id) SELECT id FROM mine
  RETURNING id AS "attemptId", (SELECT attempts FROM mine) AS attempts`;

/** What is left waiting after that will not be tried again; staff see it, and may send it anew. */
export const GIVE_UP = `
  UPDATE mail SET failed_at = shop_now() WHERE id = $1 AND sent_at IS NULL AND failed_at IS NULL`;

/** Attempt $1 ended as $2 with the answer $3; the mail is sent, with its bodies $4, $5 and what these no longer say, $6. */
export const END_SENT = `
  WITH attempt AS (UPDATE mail_attempt SET outcome = $2, answer = $3 WHERE id = $1 RETURNING mail_id)
  UPDATE mail m SET sent_at = shop_now(), last_error = NULL, html = $4, text = $5, sealed_token = $6
    FROM attempt a WHERE m.id = a.mail_id`;

/** Attempt $1 ended as $2 with the answer $3; $4: the mail will not be tried again. */
export const END_FAILED = `
  WITH attempt AS (UPDATE mail_attempt SET outcome = $2, answer = $3 WHERE id = $1 RETURNING mail_id)
  UPDATE mail m SET last_error = $3, failed_at = CASE WHEN $4 THEN shop_now() END
    FROM attempt a WHERE m.id = a.mail_id`;

/** Mail $1 once more, as a mail of its own with its own job, under the key $2 with the bodies $3 and $4. */
export const resendSql = (addJob: string): string => `
  WITH queued AS (
    INSERT INTO mail (kind, dedupe_key, to_address, reply_to, locale, subject, html, text, order_number, resent_of_id)
    SELECT kind, $2, to_address, reply_to, locale, subject, $3, $4, order_number, id FROM mail WHERE id = $1
    ON CONFLICT (dedupe_key) DO NOTHING RETURNING id)
  SELECT id, ${addJob} AS job FROM queued`;
