import type { FieldProblem } from '@hurtrock/shared/problems';

/** One measured or named property: `{ name: 'Scale length', value: 648, unit: 'mm' }`. */
export interface Specification {
  name: string;
  value: string | number | boolean;
  unit: string | null;
}

export const SPECIFICATION_TYPES = ['text', 'number', 'boolean'] as const;
export type SpecificationType = (typeof SPECIFICATION_TYPES)[number];

/** What the category, or one above it, asks of its products. */
export interface SpecificationRule {
  name: string;
  unit: string | null;
  type: SpecificationType;
  isFilterable: boolean;
}

/** The rule and nothing else of a row or a request. */
export const plainRule = ({ name, unit, type, isFilterable }: SpecificationRule): SpecificationRule => ({
  name,
  unit,
  type,
  isFilterable,
});

export interface InheritedRule extends SpecificationRule {
  categoryName: string;
}

/** Lengths fit, and nothing in it that PostgreSQL can not keep or no person typed. */
export const isStorableText = (text: string, longest: number): boolean =>
  text.length > 0 && text.length <= longest && !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text);

/** What is wrong with the list of what a category asks for. */
export function ruleProblems(rules: SpecificationRule[]): FieldProblem[] {
  return rules.flatMap(({ name, unit, type }, i) => [
    ...(rules.findIndex((other) => isSameName(other.name, name)) < i
      ? [problem(`specifications.${i}.name`, 'duplicate', 'Named twice')]
      : []),
    ...(unit !== null && type !== 'number'
      ? [problem(`specifications.${i}.unit`, 'unit', 'Only numbers have a unit')]
      : []),
  ]);
}

/** What is wrong with the properties of a product, against what its category asks; others are free. */
export function specificationProblems(
  specifications: Specification[],
  rules: SpecificationRule[],
): FieldProblem[] {
  return specifications.flatMap(({ name, value, unit }, i) => {
    const at = `specifications.${i}`;
    const rule = rules.find((other) => isSameName(other.name, name));
    return [
      ...(specifications.findIndex((other) => isSameName(other.name, name)) < i
        ? [problem(`${at}.name`, 'duplicate', 'Named twice')]
        : []),
      ...(rule && (rule.type === 'text' ? 'string' : rule.type) !== typeof value
        ? [problem(`${at}.value`, 'type', `The category asks for a ${rule.type}`)]
        : []),
      ...(rule && rule.unit !== unit
        ? [problem(`${at}.unit`, 'unit', `The category measures it in ${rule.unit ?? 'no unit'}`)]
        : []),
    ];
  });
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const problem = (field: string, code: string, message: string): FieldProblem => ({ field, code, message });
