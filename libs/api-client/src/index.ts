import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { components, paths } from './schema.d.ts';

/** Any schema of the API by its name: `Schema<'OrderDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
export type Problem = Schema<'ProblemDto'>;
export type { paths };

/**
 * The one client, typed by the API's own document. `fetch` is looked up at each call, so that tests can stand in for
 * the network; addresses are absolute because `Request` outside a browser wants them so.
 */
export const client = createFetchClient<paths>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: (request) => globalThis.fetch(request),
});

export const api = createQueryClient(client);
