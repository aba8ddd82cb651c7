/** What is read by everybody and answered the same to all; how many are left of something is asked anew each time. */
const WHOLE = /^\/api\/v1\/(?:store|categories|products\/[a-z0-9-]+)$/;
const NARROWED = /^\/api\/v1\/(?:products|product-facets|search-suggestions)$/;

/** Under what the answer to this address is kept; undefined where none is. The order of a query means nothing. */
export function keptAddress(url: string): string | undefined {
  const at = url.indexOf('?');
  const path = at === -1 ? url : url.slice(0, at);
  if (WHOLE.test(path)) return path;
  if (!NARROWED.test(path)) return undefined;
  if (at === -1) return path;
  const query = url.slice(at + 1);
  return `${path}?${query.includes('&') ? query.split('&').sort().join('&') : query}`;
}
