import { storefrontFirstId } from '@hurtrock/i18n/storefront.first.id';
import { storefrontId, type StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { App } from '../app/app';
import { createQueryClient } from '../app/query-client';
import { A_STORE, anEmptyCart, CATEGORIES, someFacets } from './data';

export const id = storefrontId;

/** What a visit starts with; the rest comes with the pages that say it. */
const first = storefrontFirstId as StorefrontMessages;

interface Call {
  method: string;
  path: string;
  search: string;
  body: unknown;
  key: string | null;
}

interface Reply {
  status?: number;
  body?: unknown;
}

type Answer = Reply | ((call: Call) => Reply | Promise<Reply>);

/** What the API answers, by "METHOD /path" without /api/v1. A list is answered one after the other, the last for good. */
export type Answers = Record<string, Answer | Answer[]>;

const VISITOR: Answers = {
  'GET /store': { body: A_STORE },
  'GET /categories': { body: CATEGORIES },
  'GET /me': { body: { user: null, permissions: [] } },
  'GET /cart': { body: anEmptyCart() },
  'GET /product-facets': { body: someFacets() },
  'GET /me/addresses': { body: [] },
  'GET /shipping-services': { body: [] },
};

/** A problem as the API puts it. */
export const problem = (status: number, code: string, more: object = {}) => ({
  status,
  body: { type: `/problems/${code}`, code, status, title: code, requestId: 'test', ...more },
});

/** Stands in for the network; everything above it is the real program. */
function answerWith(answers: Answers): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = jest.fn(async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const path = pathname.replace('/api/v1', '');
    const body = await bodyOf(request);
    const call = { method: request.method, path, search, body, key: request.headers.get('Idempotency-Key') };
    calls.push(call);
    const known = answers[`${call.method} ${path}`];
    const answer = Array.isArray(known) ? (known.length > 1 ? known.shift() : known[0]) : known;
    const { status = 200, body: content } =
      typeof answer === 'function' ? await answer(call) : (answer ?? problem(404, 'not_found'));
    return status === 204 ? new Response(null, { status }) : Response.json(content, { status });
  }) as typeof fetch;
  return calls;
}

/** JSON as its value, a form as its fields, files by their names. */
async function bodyOf(request: Request): Promise<unknown> {
  if (request.headers.get('Content-Type')?.startsWith('multipart/')) {
    const fields = [...(await request.formData())];
    return Object.fromEntries(
      fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
    );
  }
  const text = await request.text();
  return text ? JSON.parse(text) : undefined;
}

let here = '';

function Here() {
  const { pathname, search, hash } = useLocation();
  useEffect(() => {
    here = pathname + search + hash;
  }, [pathname, search, hash]);
  return null;
}

/** Opens the whole shop at an address. */
export function openShop(address: string, answers: Answers = {}) {
  const calls = answerWith({ ...VISITOR, ...answers });
  const queries = createQueryClient({ retries: 0 });
  const view = render(
    <MemoryRouter initialEntries={[address]}>
      <App initial={{ locale: 'id', messages: first }} queries={queries} />
      <Here />
    </MemoryRouter>,
  );
  return {
    ...view,
    user: userEvent.setup({ delay: null }),
    calls,
    callsTo: (route: string) => calls.filter(({ method, path }) => `${method} ${path}` === route),
    address: () => here,
  };
}
