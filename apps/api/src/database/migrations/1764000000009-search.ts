import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYNONYMS } from './1764000000009-synonyms.js';

/**
 * Search by what words mean. A document holds, by weight, A what a product is called, B where it stands, C its
 * specifications, D its description; and, unweighed, `#` what it is exactly called in one word, `=` its categories.
 */
export class Search1764000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(RULES);
    await db.query(WORDS);
    await db.query(DOCUMENTS);
    await db.query(TRIGGERS);
    await db.query(
      'INSERT INTO search_synonym (words) SELECT array_agg(word ORDER BY n) FROM jsonb_array_elements($1::jsonb) AS g (list), jsonb_array_elements_text(list) WITH ORDINALITY AS w (word, n) GROUP BY list',
      [JSON.stringify(SYNONYMS)],
    );
    await db.query(
      'UPDATE product_search SET document = product_document(p), merit = product_merit(p.availability, p.units_sold) FROM product p WHERE p.id = product_id',
    );
    await db.query('TRUNCATE search_word');
    await db.query('SELECT search_word_learn(document) FROM product_search');
    await db.query(
      `SELECT search_word_learn(to_tsvector('simple', array_to_string(words, ' '))) FROM search_synonym`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(DOWN);
  }
}

/** What a process keeps in memory to read words by. It knows by the version that this is what holds now. */
const RULES = `
  CREATE TABLE search_synonym (
    id uuid DEFAULT uuidv7(),
    words text[] NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT search_synonym_pkey PRIMARY KEY (id),
    CONSTRAINT search_synonym_words_some CHECK (cardinality(words) BETWEEN 2 AND 12)
  );
  CREATE TABLE search_rules (
    version bigint NOT NULL,
    is_only boolean NOT NULL DEFAULT true,
    CONSTRAINT search_rules_pkey PRIMARY KEY (is_only),
    CONSTRAINT search_rules_one CHECK (is_only)
  );
  INSERT INTO search_rules (version) VALUES (1);

  CREATE FUNCTION search_rules_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE search_rules SET version = version + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER search_rules_follow AFTER INSERT OR DELETE OR UPDATE OF words ON search_synonym
    FOR EACH STATEMENT EXECUTE FUNCTION search_rules_changed();
  CREATE TRIGGER search_rules_follow AFTER INSERT OR DELETE OR UPDATE OF name, slug, is_active ON category
    FOR EACH STATEMENT EXECUTE FUNCTION search_rules_changed();`;

const WORDS = `
  -- Words as they sound, so that what is written by ear is near: epifon and Epiphone, klasik and classic.
  CREATE FUNCTION search_sound(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(
      translate(replace(replace(replace(replace(word, 'ph', 'f'), 'th', 't'), 'ck', 'k'), 'x', 'ks'), 'cqzyv', 'kksif'),
      '(.)\\1+', '\\1', 'g');
  ALTER TABLE search_word ADD COLUMN sound text COLLATE "C" NOT NULL GENERATED ALWAYS AS (search_sound(word)) STORED;
  CREATE INDEX search_word_sound ON search_word (sound);

  -- In order, so that two products saved at once cannot wait for each other. Hardly ever is one new.
  CREATE FUNCTION search_word_learn(told tsvector) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO search_word (word)
    SELECT lexeme FROM unnest(told) WHERE lexeme ~ '^[[:alpha:]]{3,30}$'
       AND NOT EXISTS (SELECT FROM search_word WHERE word = lexeme) ORDER BY lexeme COLLATE "C"
    ON CONFLICT DO NOTHING;
  END $$;
  CREATE FUNCTION search_synonym_learned() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM search_word_learn(to_tsvector('simple', array_to_string(NEW.words, ' ')));
    RETURN NULL;
  END $$;
  CREATE TRIGGER search_synonym_teaches AFTER INSERT OR UPDATE OF words ON search_synonym
    FOR EACH ROW EXECUTE FUNCTION search_synonym_learned();`;

const DOCUMENTS = `
  -- Small letters and digits with one space between: what searchWords makes of typed words.
  CREATE FUNCTION search_fold(told text) RETURNS text LANGUAGE sql STABLE
    RETURN trim(regexp_replace(unaccent(lower(normalize(coalesce(told, ''), NFKC))), '[^[:alnum:]]+', ' ', 'g'));
  CREATE FUNCTION search_glue(told text) RETURNS text LANGUAGE sql STABLE RETURN replace(search_fold(told), ' ', '');

  -- What can be had comes first, then what sells: halves, and within them eight steps that each mean twice as many.
  CREATE FUNCTION product_merit(availability text, units_sold bigint) RETURNS real LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE availability WHEN 'out' THEN 0 WHEN 'backorder' THEN 0.25 ELSE 0.5 END
      + least(floor(ln(greatest(units_sold, 0) + 1) / ln(2)), 7) / 32;

  CREATE FUNCTION product_document(p product) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
  DECLARE
    called text := search_fold(concat_ws(' ', p.name, p.brand, p.model, p.sku)) || ' '
      || concat_ws(' ', search_glue(p.model), search_glue(p.sku), search_glue(p.brand));
    shelves text[] := (
      WITH RECURSIVE up AS (
        SELECT parent_id, name FROM category WHERE id = p.category_id
        UNION SELECT above.parent_id, above.name FROM category above JOIN up ON above.id = up.parent_id)
      SELECT array_agg(name) FROM up);
    -- A switched-off feature is no word of the product. A number also counts as one word with what it counts: 7senar, 50w.
    facts text := (
      SELECT string_agg(concat_ws(' ', search_fold(s.name), CASE s.value WHEN 'true' THEN '' ELSE search_fold(s.value) END,
               search_fold(s.unit),
               CASE WHEN s.value ~ '^[0-9]+$' THEN concat_ws(' ', s.value || regexp_replace(search_fold(s.name), '^.* ', ''),
                                                             s.value || search_glue(s.unit)) END), ' ')
        FROM jsonb_to_recordset(p.specifications) AS s (name text, value text, unit text) WHERE s.value <> 'false');
  BEGIN
    RETURN setweight(to_tsvector('simple', called), 'A')
      || setweight(to_tsvector('simple', search_fold(array_to_string(shelves, ' '))), 'B')
      || setweight(to_tsvector('simple', coalesce(facts, '')), 'C')
      || setweight(to_tsvector('simple', search_fold(p.description)), 'D')
      || array_to_tsvector(ARRAY(
           SELECT DISTINCT '=' || search_fold(part) FROM unnest(shelves) shelf, regexp_split_to_table(shelf, '[&,/]') part
            WHERE search_fold(part) <> ''
           UNION SELECT '#' || word FROM unnest(ARRAY[search_glue(p.name), search_glue(p.model), search_glue(p.sku),
                                                search_glue(p.brand || p.model)]) word WHERE word <> ''));
  END $$;

  ALTER TABLE product_search ADD COLUMN merit real NOT NULL DEFAULT 0;
  -- Each search reads many documents whole; read from beside the table they would cost twice the time.
  ALTER TABLE product_search SET (toast_tuple_target = 8160, fillfactor = 90);`;

const TRIGGERS = `
  CREATE OR REPLACE FUNCTION product_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    told tsvector := product_document(NEW);
  BEGIN
    INSERT INTO product_search (product_id, document, merit)
    VALUES (NEW.id, told, product_merit(NEW.availability, NEW.units_sold))
    ON CONFLICT (product_id) DO UPDATE SET document = EXCLUDED.document, merit = EXCLUDED.merit;
    PERFORM search_word_learn(told);
    RETURN NULL;
  END $$;
  CREATE OR REPLACE TRIGGER product_search_follows
    AFTER INSERT OR UPDATE OF name, brand, model, sku, description, category_id, specifications ON product
    FOR EACH ROW EXECUTE FUNCTION product_search_refresh();

  CREATE FUNCTION product_merit_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE product_search SET merit = product_merit(NEW.availability, NEW.units_sold) WHERE product_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER product_merit_follows AFTER UPDATE OF availability, units_sold ON product
    FOR EACH ROW WHEN (product_merit(OLD.availability, OLD.units_sold) <> product_merit(NEW.availability, NEW.units_sold))
    EXECUTE FUNCTION product_merit_refresh();

  -- A branch may hold tens of thousands of products: their words follow by job, in portions.
  CREATE OR REPLACE FUNCTION category_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM graphile_worker.add_job('catalog.renew-words', json_build_object('categoryId', NEW.id), max_attempts => 25);
    RETURN NULL;
  END $$;`;

const DOWN = `
  DROP TRIGGER product_merit_follows ON product;
  DROP FUNCTION product_merit_refresh();
  CREATE OR REPLACE FUNCTION category_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE product SET name = name WHERE category_id IN (
      WITH RECURSIVE down AS (
        SELECT NEW.id
        UNION SELECT below.id FROM category below JOIN down ON below.parent_id = down.id)
      SELECT id FROM down);
    RETURN NULL;
  END $$;
  CREATE OR REPLACE FUNCTION product_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    words text := unaccent(lower(concat_ws(' ', NEW.name, NEW.brand, NEW.model, NEW.sku)));
    glued text := regexp_replace(unaccent(lower(NEW.model || ' ' || NEW.sku)), '[-_/. ]', '', 'g')
      || ' ' || regexp_replace(unaccent(lower(NEW.brand)), '[^[:alnum:]]', '', 'g');
    shelves text := (
      WITH RECURSIVE up AS (
        SELECT parent_id, name FROM category WHERE id = NEW.category_id
        UNION SELECT above.parent_id, above.name FROM category above JOIN up ON above.id = up.parent_id)
      SELECT string_agg(name, ' ') FROM up);
    told tsvector := setweight(to_tsvector('simple', words || ' ' || glued), 'A')
      || setweight(to_tsvector('simple', unaccent(shelves)), 'B')
      || setweight(to_tsvector('simple', unaccent(NEW.description)), 'C');
  BEGIN
    INSERT INTO product_search (product_id, document) VALUES (NEW.id, told)
    ON CONFLICT (product_id) DO UPDATE SET document = EXCLUDED.document;
    INSERT INTO search_word (word)
    SELECT lexeme FROM unnest(told) WHERE lexeme ~ '^[[:alpha:]]{3,30}$' ORDER BY lexeme COLLATE "C"
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE OR REPLACE TRIGGER product_search_follows
    AFTER INSERT OR UPDATE OF name, brand, model, sku, description, category_id ON product
    FOR EACH ROW EXECUTE FUNCTION product_search_refresh();
  ALTER TABLE product_search RESET (toast_tuple_target, fillfactor);
  ALTER TABLE product_search DROP COLUMN merit;
  DROP FUNCTION product_document(product), product_merit(text, bigint), search_glue(text), search_fold(text);
  DROP TRIGGER search_rules_follow ON category;
  DROP TABLE search_synonym, search_rules;
  DROP FUNCTION search_rules_changed(), search_synonym_learned(), search_word_learn(tsvector);
  ALTER TABLE search_word DROP COLUMN sound;
  DROP FUNCTION search_sound(text);
  UPDATE product SET name = name;`;
