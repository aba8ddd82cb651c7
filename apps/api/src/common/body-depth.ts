import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.js';

/** Far deeper than anything we or a payment company send. */
const DEEPEST = 32;

/** Whoever walks a body does so by calling itself: one nested thousands of times would exhaust the stack. */
export function refuseDeepBodies(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _, done) =>
    done(isDeeper(request.body, DEEPEST) ? new AppError('malformed_request') : undefined),
  );
}

export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
