/** Where a login may lead: a path of this site, or the fallback. `//host` and `/\host` are other sites to a browser. */
export function safeNext(next: string | null, fallback: string): string {
  if (!next?.startsWith('/')) return fallback;
  const isElsewhere = /^\/[/\\]/.test(next) || [...next].some((char) => char.charCodeAt(0) <= 32);
  return isElsewhere ? fallback : next;
}
