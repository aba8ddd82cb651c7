/** What came back, as a test wants to see it. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  type: string;
  headers: Headers;
  body: T;
}

function toBody(body: unknown): string | FormData | undefined {
  if (body === undefined || typeof body === 'string' || body instanceof FormData) return body;
  return JSON.stringify(body);
}

/** A browser's worth of HTTP: keeps cookies, sends JSON, says where it comes from. */
export class Client {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly origin = 'http://127.0.0.1:3000',
  ) {}

  get<T>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('GET', path, undefined, headers);
  }
  post<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('POST', path, body, headers);
  }
  put<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('PUT', path, body, headers);
  }
  patch<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('PATCH', path, body, headers);
  }
  delete<T>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('DELETE', path, undefined, headers);
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(method === 'GET' ? {} : { origin: this.origin }),
        // A form's own type names the boundary between its parts, so fetch writes it.
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}),
        ...headers,
      },
      body: toBody(body),
    });
    this.remember(answer.headers.getSetCookie());
    const text = await answer.text();
    const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
    return {
      status: answer.status,
      type,
      headers: answer.headers,
      body: (type.endsWith('json') && text ? JSON.parse(text) : text) as T,
    };
  }

  private remember(setCookies: string[]): void {
    for (const line of setCookies) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      const isGone = attributes.some((attribute) =>
        /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(attribute),
      );
      if (isGone || pair.length === at + 1) this.cookies.delete(name);
      else this.cookies.set(name, pair.slice(at + 1));
    }
  }
}
