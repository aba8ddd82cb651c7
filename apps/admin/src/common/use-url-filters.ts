import { useSearchParams } from 'react-router';

/** How many pages of a list are shown, so that a reload or the way back shows as much as before. */
export const PAGES_PARAM = 'pages';

/** Filters live in the address: they survive a reload, can be sent to a colleague, and the back button knows them. */
export function useUrlFilters(names: readonly string[]) {
  const [params, setParams] = useSearchParams();

  function change(changes: Record<string, string>) {
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.delete(PAGES_PARAM);
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return {
    text: (name: string) => params.get(name) ?? '',
    /** The value when it is one of those that exist; anything else in the address counts as no filter. */
    oneOf: <Value extends string>(name: string, allowed: readonly Value[]) =>
      allowed.find((value) => value === params.get(name)),
    change,
    isFiltered: names.some((name) => params.has(name)),
    reset: () => change(Object.fromEntries(names.map((name) => [name, '']))),
  };
}
