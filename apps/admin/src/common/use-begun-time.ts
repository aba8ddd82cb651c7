import { useUrlFilters } from './use-url-filters';

/** A day or a month in the address, written so that it sorts; the one that runs unless it is an earlier one. */
export function useBegunTime(name: string, now: string, isOne: (text: string) => boolean) {
  const filters = useUrlFilters([name]);
  const asked = filters.text(name);
  return {
    time: isOne(asked) && asked < now ? asked : now,
    change: (time: string) => filters.change({ [name]: time === now ? '' : time }),
  };
}
