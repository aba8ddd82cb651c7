/** What the catalogue knows about a typed word. */
export interface KnownWord {
  /** The version of the search's rules. */
  version: number;
  /** It is a word of the catalogue. */
  isWhole: boolean;
  /** Words of the catalogue begin so. */
  isBeginning: boolean;
  /** Else: the words that it may have been meant for, the likeliest first; or the two that it was glued from. */
  near: string[] | null;
  glued: string[] | null;
}

/**
 * Of the words $1 what the catalogue knows about each, in their order. Near is what one slip makes equal, or two in a
 * longer word, as both sound: of the same first letter, else of any. An unfinished word may be misspelt too, so it is
 * also held against the beginnings of longer ones.
 */
export const KNOWN_WORDS = `
  SELECT r.version, k.is_whole AS "isWhole", k.is_beginning AS "isBeginning",
         CASE WHEN NOT k.is_beginning THEN coalesce(${nearest("w.sound >= left(k.sound, 1) AND w.sound < left(k.sound, 1) || U&'\\FFFD'", 'k.slips')},
                                                    ${nearest('length(k.sound) > 3', 'least(k.slips, 1)')}) END AS near,
         CASE WHEN NOT k.is_beginning THEN (
           SELECT ARRAY[left(k.typed, i), substr(k.typed, i + 1)] FROM generate_series(3, length(k.typed) - 3) i
            WHERE EXISTS (SELECT FROM search_word WHERE word = left(k.typed, i))
              AND EXISTS (SELECT FROM search_word WHERE word = substr(k.typed, i + 1)) LIMIT 1) END AS glued
    FROM search_rules r CROSS JOIN (
      SELECT typed, n, sound,
             CASE WHEN length(sound) < 3 THEN 0 WHEN length(sound) < 5 THEN 1 WHEN length(sound) = 5 THEN 1.5
                  WHEN length(sound) < 8 THEN 2 ELSE 2.5 END AS slips,
             EXISTS (SELECT FROM search_word WHERE word = typed) AS is_whole,
             EXISTS (SELECT FROM search_word WHERE word >= typed AND word < typed || U&'\\FFFD') AS is_beginning
        FROM unnest($1::text[]) WITH ORDINALITY AS given (typed, n), search_sound(typed) AS sound OFFSET 0) k
   ORDER BY k.n`;

function nearest(among: string, allowed: string): string {
  return `(SELECT array_agg(word ORDER BY length(word) < length(k.typed), similarity(word, k.typed) DESC, word) FROM (
             SELECT w.word FROM search_word w
              CROSS JOIN LATERAL (
                SELECT least(levenshtein_less_equal(w.sound, k.sound, 2),
                             levenshtein_less_equal(left(w.sound, length(k.sound)), k.sound, 2) + 0.5) AS slips) d
              WHERE ${among} AND d.slips <= ${allowed} ORDER BY d.slips FETCH FIRST 1 ROW WITH TIES) nearest)`;
}
