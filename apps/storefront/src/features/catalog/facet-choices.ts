import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { formatNumber } from '@hurtrock/shared/format';
import type { Choice } from './choice-list';
import type { Facets } from './use-catalog';

type Facet = Facets['specifications'][number];

/** How a specification's value reads: with its unit, a number grouped, a fact as yes or no. */
export function valueText(t: StorefrontMessages['product'], facet: Facet | undefined, value: string): string {
  if (facet?.type === 'boolean') return value === 'true' ? t.yes : t.no;
  const number = Number(value);
  const text = facet?.type === 'number' && Number.isInteger(number) ? formatNumber(number) : value;
  return facet?.unit ? `${text} ${facet.unit}` : text;
}

/** The choices of one specification as the address writes them. One that was chosen and fits nothing any more stays, to be taken back. */
export function specChoices(t: StorefrontMessages['product'], facet: Facet, chosen: string[]): Choice[] {
  const prefix = `${facet.name}:`;
  const known = facet.values.map(({ value, count }) => ({ value: prefix + value, count }));
  const gone = chosen
    .filter((spec) => spec.startsWith(prefix) && !known.some(({ value }) => value === spec))
    .map((value) => ({ value, count: 0 }));
  return [...known, ...gone].map(({ value, count }) => ({
    value,
    count,
    text: valueText(t, facet, value.slice(prefix.length)),
  }));
}
