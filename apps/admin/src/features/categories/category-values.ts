import type { Schema } from '@hurtrock/api-client';
import type { CategoryDetail } from './category-queries';

export type Rule = Schema<'SpecificationRuleDto'>;
export const RULE_TYPES = ['text', 'number', 'boolean'] as const satisfies Rule['type'][];

/** A category as its form has it. */
export interface CategoryValues {
  name: string;
  slug: string;
  description: string;
  isActive: boolean;
  specifications: (Omit<Rule, 'unit'> & { unit: string })[];
}

export const NEW_RULE: CategoryValues['specifications'][number] = {
  name: '',
  unit: '',
  type: 'text',
  isFilterable: false,
};

export const valuesOf = ({
  name,
  slug,
  description,
  isActive,
  specifications,
}: CategoryDetail): CategoryValues => ({
  name,
  slug,
  description,
  isActive,
  specifications: specifications.map((rule) => ({ ...rule, unit: rule.unit ?? '' })),
});

/** As the API takes it: only numbers have a unit. */
export const toChange = ({ specifications, ...values }: CategoryValues) => ({
  ...values,
  name: values.name.trim(),
  slug: values.slug.trim(),
  specifications: specifications.map(({ name, unit, type, isFilterable }) => ({
    name: name.trim(),
    unit: type === 'number' ? unit.trim() || null : null,
    type,
    isFilterable,
  })),
});
