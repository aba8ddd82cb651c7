/** One edition at a time, whichever process comes first. */
export const LOCK = `SELECT pg_advisory_xact_lock(hashtext('area_edition'))`;

export const EDITION = 'SELECT version FROM area_edition';

export const SET_EDITION = `
  INSERT INTO area_edition (id, version) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET version = $1`;

export const INSERT = `
  INSERT INTO area (code, parent, level, name, words)
  SELECT * FROM unnest($1::text[], $2::text[], $3::smallint[], $4::text[], $5::text[])`;

export const CHILDREN = 'SELECT code, name FROM area WHERE parent = $1 ORDER BY name';

/** A village with all that it lies in. */
const PLACE = `
  found.code, found.name AS village, d.name AS district, c.name AS city, p.name AS province`;
const LIES_IN = `
  JOIN area d ON d.code = found.parent JOIN area c ON c.code = d.parent JOIN area p ON p.code = c.parent`;

/** However common a word is, no more villages than this are weighed against each other. */
const MOST_WEIGHED = { words: 3000, likeness: 300 };

/**
 * Villages in whose address all words stand ($1 to $4, repeated where there are fewer): those that are called what was
 * typed ($5) first, then those whose name is like it, then by address.
 */
export const SUGGEST = `
  SELECT ${PLACE} FROM (
    SELECT code, name, parent, words, similarity(name, $5) AS fit FROM (
      SELECT code, name, parent, words FROM area
       WHERE words LIKE $1 AND words LIKE $2 AND words LIKE $3 AND words LIKE $4 LIMIT ${MOST_WEIGHED.words}) likely
     ORDER BY fit DESC, words LIMIT 10) found ${LIES_IN}
   ORDER BY found.fit DESC, found.words`;

/** When no address has all words ($1 to $4): those in which each is spelled nearly like it. */
export const GUESS = `
  SELECT ${PLACE} FROM (
    SELECT code, name, parent, words, word_similarity($1, words) + word_similarity($2, words)
           + word_similarity($3, words) + word_similarity($4, words) AS fit FROM (
      SELECT code, name, parent, words FROM area
       WHERE $1 <% words AND $2 <% words AND $3 <% words AND $4 <% words LIMIT ${MOST_WEIGHED.likeness}) likely
     ORDER BY fit DESC, words LIMIT 10) found ${LIES_IN}
   ORDER BY found.fit DESC, found.words`;
