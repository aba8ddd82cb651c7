import type { EntityManager } from 'typeorm';
import { rows } from '../../database/sql.js';
import type { InheritedRule, SpecificationRule } from './specification.js';

export interface RuleRow extends InheritedRule {
  categoryId: string;
}

/** What a category ($1) and those above it ask of their products, from the top down. */
const RULES = `
  WITH RECURSIVE up AS (
    SELECT id, parent_id, name, 0 AS height FROM category WHERE id = $1
    UNION ALL
    SELECT a.id, a.parent_id, a.name, up.height + 1 FROM category a JOIN up ON a.id = up.parent_id WHERE up.height < 10)
  SELECT r.name, r.unit, r.type, r.is_filterable AS "isFilterable", up.name AS "categoryName", up.id AS "categoryId"
    FROM up JOIN category_specification r ON r.category_id = up.id
   ORDER BY up.height DESC, r.position, r.id`;

/** Where two ask for the same name, the nearer one counts. */
export async function rulesOf(db: EntityManager, categoryId: string): Promise<RuleRow[]> {
  return nearest(await rows<RuleRow>(db, RULES, [categoryId]));
}

export function nearest<T extends SpecificationRule>(fromTheTopDown: T[]): T[] {
  return fromTheTopDown.filter(
    ({ name }, i) =>
      !fromTheTopDown.slice(i + 1).some((lower) => lower.name.toLowerCase() === name.toLowerCase()),
  );
}

/** Puts these in place of all that the category itself asks for. */
export async function writeRules(
  tx: EntityManager,
  categoryId: string,
  rules: SpecificationRule[],
): Promise<void> {
  await tx.query('DELETE FROM category_specification WHERE category_id = $1', [categoryId]);
  await tx.query(
    `INSERT INTO category_specification (category_id, name, unit, type, is_filterable, position)
     SELECT $1, r.name, r.unit, r.type, r."isFilterable", n
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS e (rule, n),
            jsonb_to_record(e.rule) AS r (name text, unit text, type text, "isFilterable" boolean)`,
    [categoryId, JSON.stringify(rules)],
  );
}
