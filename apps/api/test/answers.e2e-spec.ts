import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { PROBLEMS, type ProblemCode } from '@hurtrock/shared/problems';
import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { openShop } from './factories.js';
import { keysOf, recorded, type Recorded } from './recorder.js';
import { Sandbox } from './sandbox.js';
import { Story } from './story.js';
import { startTestApp, type TestApp } from './test-app.js';

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, object> }>;
}

const document = JSON.parse(
  readFileSync(resolve(__dirname, '../../../libs/api-client/openapi.json'), 'utf8'),
) as { paths: Record<string, Record<string, Operation>> };

let sandbox: Sandbox;
let app: TestApp;
let answers: Recorded[];
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp(sandbox.environment);
  await openShop(app.db);
  answers = await recorded(app.url, () => new Story(app, sandbox).tell());
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as typeof addFormats.default)(ajv);
ajv.addSchema(document, 'openapi');

interface Described extends Recorded {
  template: string;
  operation: Operation;
}

/** Routes without a parameter win, as they do in the router. */
const templates = Object.keys(document.paths).sort((a, b) => a.split('{').length - b.split('{').length);

function described(answer: Recorded): Described | undefined {
  const template = templates.find((path) =>
    new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(answer.path),
  );
  const operation = template && document.paths[template]?.[answer.method.toLowerCase()];
  return operation ? { ...answer, template, operation } : undefined;
}

const known = (): Described[] => answers.flatMap((answer) => described(answer) ?? []);

/** What any endpoint may answer, so that none names it for itself. */
const GENERAL: ProblemCode[] = [
  'malformed_request',
  'unauthenticated',
  'forbidden',
  'origin_refused',
  'payload_too_large',
  'unsupported_media_type',
  'too_many_requests',
  'internal_error',
  'unavailable',
];

/** Why an answer is not what the document promises; null when it is. */
function disagreement({ template, method, status, type, text, operation }: Described): string | null {
  const title = `${method} ${template} ${status}`;
  const code = type === 'application/problem+json' ? (JSON.parse(text) as { code: ProblemCode }).code : null;
  const isGeneral = code !== null && GENERAL.includes(code);
  const key = operation.responses[status] ? String(status) : 'default';
  const response = operation.responses[key];
  if (!response || (key === 'default' && status < 400))
    return isGeneral ? null : `${title} ${code}: undescribed`;
  if (!response.content) return text === '' ? null : `${title}: a body that is not described`;
  if (!response.content[type]) return `${title}: ${type} is not described`;
  const pointer = ['paths', template, method.toLowerCase(), 'responses', key, 'content', type, 'schema']
    .map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1')))
    .join('/');
  const schema = isGeneral ? 'openapi#/components/schemas/ProblemDto' : `openapi#/${pointer}`;
  const validate = ajv.getSchema(schema)!;
  // Pictures and spreadsheets are described by their type alone.
  if (!type.endsWith('json')) return null;
  return validate(JSON.parse(text)) ? null : `${title}: ${ajv.errorsText(validate.errors)}`;
}

test('every answer of the story is what the OpenAPI document promises', () =>
  expect(known().map(disagreement).filter(Boolean)).toEqual([]));

test('the story makes every operation succeed', () => {
  const succeeded = new Set(
    known()
      .filter(({ status }) => status < 300)
      .map(({ operation }) => operation.operationId),
  );
  const all = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(all.filter((id) => !succeeded.has(id))).toEqual([]);
});

test('the validator is no rubber stamp', () => {
  const store = known().find(({ operation }) => operation.operationId === 'readStore')!;
  const wrong = { ...(JSON.parse(store.text) as object), isTaxable: 'yes' };
  expect(disagreement({ ...store, text: JSON.stringify(wrong) })).toMatch(/isTaxable must be boolean/);
  expect(disagreement({ ...store, status: 201 })).toMatch(/undescribed/);
  expect(disagreement({ ...store, type: 'text/html' })).toMatch(/text\/html is not described/);
});

/** What must stay in the house, whatever an answer is about. */
const PRIVATE =
  /password|hash|secret|token|unit_?cost|purchase|margin|idempotency|placed_?by|visitor|request_?key|intent_?ref|(?<!f)actor|session_?id/i;

/**
 * Names like these that are for staff alone: what goods cost, null for whom costs are hidden, who moved them, and
 * whether somebody who chats has an account.
 */
const FOR_STAFF = ['unitCost', 'actorName', 'isVisitor'];
/** A chat token is made to be handed over: it opens one socket within a minute. */
const FOR_ITS_OWNER = ['token'];

test('A-26 no answer, public or for staff, holds a private field', () => {
  const json = answers.filter(({ type }) => type === 'application/json');
  const keys = new Set(json.flatMap(({ text }) => (text ? keysOf(JSON.parse(text)) : [])));
  expect(keys.size).toBeGreaterThan(80);
  expect(
    [...keys].filter((key) => PRIVATE.test(key) && ![...FOR_STAFF, ...FOR_ITS_OWNER].includes(key)),
  ).toEqual([]);
});

test('A-26 stock counts, captured sums and hold reasons are for staff alone', () => {
  const forShoppers = answers.filter(
    ({ path, type }) => type === 'application/json' && !path.includes('/admin/'),
  );
  const keys = new Set(forShoppers.flatMap(({ text }) => (text ? keysOf(JSON.parse(text)) : [])));
  const forStaff = [
    'onHand',
    'reserved',
    'minimumStock',
    'captured',
    'gatewayRef',
    'holdReason',
    'customerUserId',
    'supplier',
    'supplierId',
    'averageCost',
    'totalCost',
    ...FOR_STAFF,
  ];
  expect(forStaff.filter((key) => keys.has(key))).toEqual([]);
});

test("A-26 a stranger's answers name nobody", async () => {
  const stranger = new Client(app.url);
  const paths = ['/store', '/payment-methods', '/categories', '/products', '/cart', '/me'];
  const said = await recorded(app.url, () => Promise.all(paths.map((path) => stranger.get(path))));
  const people = await rows<{ email: string; name: string }>(
    app.db,
    `SELECT email, name FROM user_account WHERE erased_at IS NULL UNION SELECT contact->>'email', contact->>'name' FROM sales_order`,
  );
  expect(people.length).toBeGreaterThan(2);
  const everything = said.map(({ text }) => text).join('\n');
  expect(people.filter(({ email, name }) => everything.includes(email) || everything.includes(name))).toEqual(
    [],
  );
});

const INNARDS =
  /node_modules|\/apps\/|\bat \S+ \(|\.[tj]s:\d|\bSELECT\b|\bINSERT\b|\bUPDATE\b|violates|relation "|SQLSTATE|postgres|typeorm|fastify|nestjs|\bstack\b|ECONN|Error:/i;

test('A-84 every refusal is a problem with code and request id, and shows nothing of the inside', () => {
  const refusals = answers.filter(({ status }) => status >= 400);
  expect(new Set(refusals.map(({ status }) => status))).toEqual(new Set([400, 401, 403, 404, 409]));
  for (const { type, status, text, headers } of refusals) {
    const body = JSON.parse(text) as { code: ProblemCode };
    const { code } = body;
    expect({ type, body, inside: INNARDS.exec(text) }).toEqual({
      type: 'application/problem+json',
      body: expect.objectContaining({
        type: `/problems/${code}`,
        code,
        status,
        title: PROBLEMS[code].title,
        requestId: headers.get('x-request-id'),
      }),
      inside: null,
    });
    expect({ status, cache: headers.get('cache-control') }).toEqual({
      status: PROBLEMS[code].status,
      cache: 'no-store',
    });
  }
});

/** Writes of staff that change nothing of the shop, each for a reason. */
const NO_AUDIT = [
  // Each ends as a message, and a conversation keeps every one of them with who wrote it.
  'POST /api/v1/admin/chats/{id}/cart-items',
  'POST /api/v1/admin/chats/{id}/images',
  'POST /api/v1/admin/chats/{id}/messages',
  'POST /api/v1/admin/chats/{id}/payment-link',
  'POST /api/v1/admin/chats/{id}/read', // how far staff have read
  'POST /api/v1/admin/payment-configs/test', // asks the payment company whether it takes the keys
  'POST /api/v1/admin/print-jobs', // puts papers together that anybody who asks for it may read already
  'POST /api/v1/admin/report-jobs', // as above
];

test('INV-15 every write of staff leaves a row in the audit log, in the same request', async () => {
  const entries = await rows<{ id: string }>(
    app.db,
    'SELECT DISTINCT request_id AS id FROM audit_entry WHERE request_id IS NOT NULL',
  );
  const written = new Set(entries.map(({ id }) => id));
  const writes = known().filter(
    ({ method, path, status, headers }) =>
      method !== 'GET' && path.includes('/admin/') && status < 300 && !headers.has('idempotent-replayed'),
  );
  const noted = (answer: Described): boolean => written.has(answer.headers.get('x-request-id')!);
  const name = ({ method, template }: Described): string => `${method} ${template}`;
  const audited = new Set(writes.filter(noted).map(name));

  expect(audited.size).toBeGreaterThan(50);
  expect([...new Set(writes.map(name))].filter((write) => !audited.has(write)).sort()).toEqual(NO_AUDIT);
});
