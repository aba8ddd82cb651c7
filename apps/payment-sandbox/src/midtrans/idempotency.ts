import { jsonAnswer, jsonObject, type Answer, type Request } from '../core/http.js';
import type { MidtransWorld } from './midtrans-world.js';

const LIFE_SECONDS = 5 * 60;
const MAX_KEY = 46;

/** The key that a request is to be known by; longer ones are ignored. */
export function keyOf(request: Request): string | null {
  const key = request.headers['idempotency-key'];
  return request.method === 'POST' && key && key.length <= MAX_KEY ? key : null;
}

/** The kept answer, 202 while the first request still runs, or null when this one is the first and has the key now. */
export function claimKey(world: MidtransWorld, key: string): Answer | null {
  const { keptAnswers } = world.state;
  const now = world.clock.now();
  const known = keptAnswers.get(key);
  if (!known || known.createdAt <= now - LIFE_SECONDS) {
    keptAnswers.set(key, { createdAt: now, answer: null });
    return null;
  }
  const message = { status_code: '202', status_message: 'The first request with this key is in process' };
  return known.answer ?? jsonAnswer(202, message);
}

/** Keeps a success, whatever was asked; after anything else the key is as if it had not been used. */
export function settleKey(world: MidtransWorld, key: string, answer: Answer | null): void {
  const { keptAnswers } = world.state;
  const known = keptAnswers.get(key);
  if (known && answer && isSuccess(answer)) known.answer = answer;
  else keptAnswers.delete(key);
}

export function forgetOldKeys(world: MidtransWorld): boolean {
  const { keptAnswers } = world.state;
  const before = keptAnswers.size;
  for (const [key, { createdAt, answer }] of keptAnswers) {
    if (answer !== null && createdAt <= world.clock.now() - LIFE_SECONDS) keptAnswers.delete(key);
  }
  return keptAnswers.size !== before;
}

/** 407 is how the gateway says that it has made a transaction expire. */
function isSuccess({ status, body }: Answer): boolean {
  const code = Number(jsonObject(body)?.status_code ?? status);
  return status < 300 && (code < 300 || code === 407);
}
