import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.js';
import { jsonAnswer, sendAnswer, type Answer } from './http.js';
import { isJsonObject } from './json.js';

/** Faults that are met before any work is done; the request never reaches its endpoint. */
export function isMetBeforeWork(fault: Fault): boolean {
  return ['error_before', 'hang', 'reset_before', 'html', 'empty', 'rate_limit', 'body'].includes(fault.kind);
}

/** Puts the faulty answer on the wire; `answer` is the true one, or null when no work was done. */
export function sendFaulty(response: ServerResponse, fault: Fault, answer: Answer | null): void {
  switch (fault.kind) {
    case 'hang':
    case 'hang_after':
      return;
    case 'reset_before':
    case 'reset_after':
      response.socket?.resetAndDestroy();
      return;
    case 'truncate':
      if (answer) truncate(response, answer);
      return;
    case 'html':
      sendAnswer(response, htmlAnswer(fault));
      return;
    case 'empty':
      sendAnswer(response, { status: fault.status ?? 204, headers: fault.headers, body: '' });
      return;
    case 'body':
      sendAnswer(response, customAnswer(fault));
      return;
    case 'patch':
      if (answer) sendAnswer(response, patchedAnswer(fault, answer));
      return;
    default:
      if (answer) sendAnswer(response, { ...answer, headers: { ...answer.headers, ...fault.headers } });
  }
}

function truncate(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body, 'utf8');
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(bytes.length) });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

function htmlAnswer(fault: Fault): Answer {
  const status = fault.status ?? 502;
  const body = `<html><head><title>${status}</title></head><body><h1>${status} Bad Gateway</h1></body></html>`;
  return { status, headers: { 'content-type': 'text/html', ...fault.headers }, body };
}

function customAnswer(fault: Fault): Answer {
  const status = fault.status ?? 200;
  if (typeof fault.body === 'string') {
    return { status, headers: { 'content-type': 'application/json', ...fault.headers }, body: fault.body };
  }
  const padding = fault.padBytes > 0 ? { padding: 'x'.repeat(fault.padBytes) } : {};
  const value = isJsonObject(fault.body) ? { ...fault.body, ...padding } : (fault.body ?? padding);
  return jsonAnswer(status, value, fault.headers);
}

function patchedAnswer(fault: Fault, answer: Answer): Answer {
  const value: unknown = JSON.parse(answer.body);
  const patched = isJsonObject(value) ? { ...value, ...fault.patch } : value;
  return {
    ...answer,
    headers: { ...answer.headers, ...fault.headers },
    body: JSON.stringify(patched, null, 2),
  };
}
