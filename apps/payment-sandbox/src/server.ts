import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ADMIN_PREFIX, handleAdmin, type AdminRoute } from './admin/admin-api.js';
import { isMetBeforeWork, sendFaulty } from './core/faulty-answer.js';
import type { Fault, Faults } from './core/faults.js';
import type { Gateway } from './core/gateway.js';
import {
  BodyTooLarge,
  decodeBody,
  jsonAnswer,
  readRequest,
  sendAnswer,
  type Answer,
  type Request,
} from './core/http.js';
import type { Journal, JournalEntry } from './core/journal.js';
import { logError } from './core/log.js';
import { redact, redactText } from './core/redact.js';
import type { Panel } from './panel/panel.js';

export interface ServerParts {
  gateways: Gateway[];
  adminRoutes: AdminRoute[];
  panel: Panel;
  journal: Journal;
  faults: Faults;
  /** Does what has fallen due. */
  sweep: () => Promise<void>;
  /** Resolves when what was changed is on disk; an answer is given only then. */
  saved: () => Promise<void>;
}

/** One address for all gateways and the admin API; the gateways share journal and faults. */
export function createSandboxServer(parts: ServerParts): Server {
  return createServer((incoming, response) => {
    serve(parts, incoming, response).catch((error: unknown) => {
      if (!(error instanceof BodyTooLarge)) logError(error);
      const status = error instanceof BodyTooLarge ? 413 : 500;
      if (!response.headersSent) sendAnswer(response, jsonAnswer(status, { error: 'sandbox_failure' }));
    });
  });
}

async function serve(parts: ServerParts, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(incoming);
  await parts.sweep();
  if (request.path.startsWith(ADMIN_PREFIX) || parts.panel.owns(request.path)) {
    const isAdmin = request.path.startsWith(ADMIN_PREFIX);
    const answer = await (isAdmin ? handleAdmin(parts.adminRoutes, request) : parts.panel.handle(request));
    await savedIfChanged(parts, request);
    sendAnswer(response, answer);
    return;
  }
  const gateway = parts.gateways.find((candidate) => candidate.owns(request.path));
  if (!gateway) {
    sendAnswer(response, jsonAnswer(404, { error: 'not_found' }));
    return;
  }
  const fault = parts.faults.take(request.method, request.path);
  const entry = record(parts.journal, request, fault);
  const answer = await answerOf(parts, gateway, request, fault);
  await savedIfChanged(parts, request);
  entry.status = fault && isSilent(fault) ? null : (answer?.status ?? fault?.status ?? 200);
  entry.isReplay = answer?.headers['idempotent-replayed'] === 'true';
  if (fault) sendFaulty(response, fault, answer);
  else if (answer) sendAnswer(response, answer);
}

/** Reading changes nothing that `sweep` has not saved already. */
async function savedIfChanged(parts: ServerParts, request: Request): Promise<void> {
  if (request.method !== 'GET') await parts.saved();
}

function answerOf(
  { faults }: ServerParts,
  gateway: Gateway,
  request: Request,
  fault: Fault | null,
): Promise<Answer> | Answer | null {
  if (fault?.kind === 'error_before') return gateway.failure('error', fault.status, request.path);
  if (fault?.kind === 'rate_limit') return gateway.failure('rate_limit', null, request.path);
  if (fault && isMetBeforeWork(fault)) return null;
  return gateway.handle(request, {
    beforeWork: () => (fault?.kind === 'hold' ? faults.hold() : Promise.resolve()),
    isAnswerLost: fault?.kind === 'error_after',
  });
}

function isSilent(fault: Fault): boolean {
  return ['hang', 'hang_after', 'reset_before', 'reset_after'].includes(fault.kind);
}

function record(journal: Journal, request: Request, fault: Fault | null): JournalEntry {
  return journal.add({
    at: new Date().toISOString(),
    method: request.method,
    path: redactText(request.path),
    query: redact(request.query),
    idempotencyKey: request.headers['idempotency-key'] ?? null,
    body: redact(decodeBody(request)),
    status: null,
    fault: fault?.kind ?? null,
    isReplay: false,
  });
}
