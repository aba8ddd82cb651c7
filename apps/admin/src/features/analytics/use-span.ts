import { shopToday } from '../../common/shop-day';
import { useUrlFilters } from '../../common/use-url-filters';
import { askedSpan, grainFor, GRAINS, PRESETS } from './span-presets';

const NAMES = ['span', 'from', 'to', 'grain'];

/** The span in the address, and what changes it. */
export function useSpan() {
  const filters = useUrlFilters(NAMES);
  const today = shopToday();
  const { preset, from, to } = askedSpan(
    { preset: filters.oneOf('span', PRESETS), from: filters.text('from'), to: filters.text('to') },
    today,
  );
  const grain = filters.oneOf('grain', GRAINS) ?? grainFor({ from, to });
  return { preset, span: { from, to }, grain, today, change: filters.change };
}

export type AskedFigures = Pick<ReturnType<typeof useSpan>, 'span' | 'grain'>;
