interface WriteHeaders {
  origin?: string;
  host?: string;
  'sec-fetch-site'?: string | string[];
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export const isWrite = (method: string): boolean => !SAFE_METHODS.has(method);

/**
 * Whether a page of another site sent this write. Browsers state where a write comes from in headers that pages can
 * not forge; programs send neither header, and no browser's cookies with them.
 */
export function isFromForeignPage(headers: WriteHeaders, shop: string): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (origin === undefined || origin === shop) return false;
  // The shop opened under another of its names, such as localhost: the browser itself vouches for it.
  return !(site === 'same-origin' && hostOf(origin) === host);
}

/** Whether a page of another site opens this socket: browsers name the page's origin with every one. */
export const isForeignSocket = ({ origin, host }: WriteHeaders, shop: string): boolean =>
  origin !== undefined && origin !== shop && hostOf(origin) !== host;

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/**
 * Forms can send other types across sites without asking first, and Nest would read them: only JSON is a body here, and a
 * form with a file where an endpoint says so.
 */
export function isForeignBody(contentType: string | undefined, takesUpload = false): boolean {
  const own = takesUpload
    ? /^(multipart\/form-data|application\/json)\s*(;|$)/i
    : /^application\/json\s*(;|$)/i;
  return contentType !== undefined && !own.test(contentType);
}
