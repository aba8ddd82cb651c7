import type { Problem } from '../src/common/problem';

/** What the panel sent. */
export interface Call {
  method: string;
  path: string;
  query: Record<string, string>;
  idempotencyKey: string | null;
  /** The version that an edit names, where it names one. */
  ifMatch?: string;
  body: unknown;
}

class Refusal {
  constructor(readonly problem: Problem) {}
}

export const refuse = (status: number, code: string, more: Partial<Problem> = {}) =>
  new Refusal({ status, code, requestId: 'request-1', ...more });

/**
 * Stands in for the network: `'GET /admin/orders'` → what it answers, or a function of the call. Returns the calls so
 * far, the newest last. Anything that no test spoke of is a 404, as with the real API.
 */
export function apiAnswers(answers: Record<string, unknown>): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const path = url.pathname.replace('/api/v1', '');
    const call: Call = {
      method: request.method,
      path,
      query: Object.fromEntries(url.searchParams),
      idempotencyKey: request.headers.get('Idempotency-Key'),
      ifMatch: request.headers.get('If-Match') ?? undefined,
      body: await bodyOf(request),
    };
    calls.push(call);
    const answer = answers[`${request.method} ${path}`];
    return respond(typeof answer === 'function' ? (answer as (call: Call) => unknown)(call) : answer);
  };
  return calls;
}

/** Keeps the answers of a path back, as a slow network does, until it is let go. */
export function holdBack(path: string): () => void {
  const answered = globalThis.fetch;
  let letGo!: () => void;
  const isLetGo = new Promise<void>((done) => (letGo = done));
  globalThis.fetch = async (input, init) => {
    if (new URL(new Request(input, init).url).pathname === `/api/v1${path}`) await isLetGo;
    return answered(input, init);
  };
  return letGo;
}

/** A form is told by its fields, a file in it by its name. */
async function bodyOf(request: Request): Promise<unknown> {
  if (request.headers.get('Content-Type')?.startsWith('multipart/form-data')) {
    const fields = [...(await request.formData())];
    return Object.fromEntries(
      fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
    );
  }
  const text = await request.text();
  return text ? (JSON.parse(text) as unknown) : null;
}

function respond(answer: unknown): Response {
  if (answer === null) return new Response(null, { status: 204 });
  const isRefusal = answer instanceof Refusal || answer === undefined;
  const body = answer instanceof Refusal ? answer.problem : (answer ?? refuse(404, 'not_found').problem);
  return new Response(JSON.stringify(body), {
    status: isRefusal ? (body as Problem).status : 200,
    headers: { 'Content-Type': isRefusal ? 'application/problem+json' : 'application/json' },
  });
}

/** The calls of one kind, such as `'POST /admin/orders/HRT-1/shipments'`. */
export function callsTo(calls: Call[], what: string): Call[] {
  return calls.filter(({ method, path }) => `${method} ${path}` === what);
}
