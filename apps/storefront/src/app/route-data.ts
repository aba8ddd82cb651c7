import type { QueryClient } from '@tanstack/react-query';

/** One answer of the API that the server has written into the page. */
interface Brought {
  path: string;
  init: object;
  isPaged?: true;
  data: unknown;
}

/** Puts what the page brought where the hooks look for it, so that nothing is asked twice. */
export function takeRouteData(queries: QueryClient, page: Document): void {
  const text = page.getElementById('route-data')?.textContent;
  if (!text) return;
  for (const { path, init, isPaged, data } of JSON.parse(text) as Brought[])
    queries.setQueryData(['get', path, init], isPaged ? { pages: [data], pageParams: [null] } : data);
}
