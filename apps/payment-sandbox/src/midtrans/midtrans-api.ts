import type { Interruption } from '../core/gateway.js';
import type { Answer, Request } from '../core/http.js';
import { logError } from '../core/log.js';
import { ENDPOINTS, WITHOUT_IDEMPOTENCY, type Work } from './endpoints.js';
import { claimKey, keyOf, settleKey } from './idempotency.js';
import { failed, Refusal, unauthorized, type Dialect } from './midtrans-error.js';
import type { MidtransWorld } from './midtrans-world.js';

export function dialectOf(path: string): Dialect {
  return path.startsWith('/snap/') ? 'snap' : 'core';
}

/** `/snap/v1` and `/v2`: who asks; then the idempotency key; then the work. */
export async function handleApi(
  world: MidtransWorld,
  request: Request,
  interruption: Interruption,
): Promise<Answer> {
  const dialect = dialectOf(request.path);
  if (!isAuthorized(world, request.headers.authorization)) return unauthorized(dialect);
  const key = keyOf(request);
  const kept = key === null ? null : claimKey(world, key);
  if (kept) return kept;
  const { answer, isKept } = await work(world, request, interruption).catch((error: unknown) => {
    if (error instanceof Refusal) return { answer: error.toAnswer(dialect), isKept: false };
    logError(error);
    return { answer: failed(dialect, 500), isKept: false };
  });
  if (key !== null) settleKey(world, key, isKept ? answer : null);
  return answer;
}

async function work(world: MidtransWorld, request: Request, interruption: Interruption) {
  prepare(world, request);
  await interruption.beforeWork();
  // Looked up again: while a request is held, others may have changed what it is about.
  const { channel, run } = prepare(world, request);
  const answer = run();
  if (interruption.isAnswerLost) return { answer: failed(dialectOf(request.path), 500), isKept: false };
  return { answer, isKept: !WITHOUT_IDEMPOTENCY.includes(channel) };
}

function prepare(world: MidtransWorld, request: Request): Work {
  for (const { method, path, prepare: prepareWork } of ENDPOINTS) {
    const match = method === request.method ? path.exec(request.path) : null;
    if (match) return prepareWork(world, match[1] ?? '', request);
  }
  throw Refusal.notFound();
}

function isAuthorized({ serverKey }: MidtransWorld, authorization: string | undefined): boolean {
  const [scheme, value] = (authorization ?? '').split(' ');
  if (serverKey === null || scheme?.toLowerCase() !== 'basic' || !value) return false;
  return Buffer.from(value, 'base64').toString('utf8') === `${serverKey}:`;
}
