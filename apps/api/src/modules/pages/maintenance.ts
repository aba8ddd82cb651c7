import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../../common/app-error.js';
import { sendProblem } from '../../common/problem.filter.js';
import type { AnswersService } from '../answers/answers.service.js';
import type { Maintenance } from '../store/store.service.js';

/** What shoppers read instead of the shop, or null while it is open. */
export type ClosedNow = () => Promise<Maintenance | null>;

/** The same, from memory for as long as nobody changes it. */
export const keptClosedNow =
  (answers: AnswersService, read: ClosedNow): ClosedNow =>
  async () => {
    let made: Maintenance | null | undefined;
    const kept = await answers.through('maintenance', async () => JSON.stringify((made = await read())));
    return made === undefined && kept ? (JSON.parse(kept.body.toString()) as Maintenance | null) : made!;
  };

/** Staff go on working, payment companies go on telling, and everybody can sign in and out. */
const GOES_ON = /^\/api\/v1\/(?:admin|auth|webhooks)\//;

const isShopping = ({ method, url }: FastifyRequest): boolean =>
  method !== 'GET' &&
  method !== 'HEAD' &&
  method !== 'OPTIONS' &&
  url.startsWith('/api/v1/') &&
  !GOES_ON.test(url);

/** Whoever has the shop still open in a browser can read, and buys nothing until it is open again. */
export function refuseShopping(fastify: FastifyInstance, closedNow: ClosedNow): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (isShopping(request) && (await closedNow()) !== null)
      return sendProblem(reply, request, new AppError('maintenance'));
  });
}
