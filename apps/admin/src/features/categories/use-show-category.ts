import { useMessages } from '../../common/messages';
import type { CategoryValues } from './category-values';

/** A field of a category as people read it. */
export function useShowCategory() {
  const t = useMessages().categories;
  return (field: keyof CategoryValues, values: CategoryValues): string => {
    if (field === 'isActive') return values.isActive ? t.yes : t.no;
    if (field !== 'specifications') return values[field];
    return values.specifications
      .map(({ name, unit, type }) => `${name}: ${t.template.types[type]}${unit ? ` (${unit})` : ''}`)
      .join('\n');
  };
}
