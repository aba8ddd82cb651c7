import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeForm, type FormTree } from './form.js';
import { isJsonObject, type JsonObject } from './json.js';

/** One request, read to its end. */
export interface Request {
  method: string;
  path: string;
  query: FormTree;
  headers: Record<string, string | undefined>;
  body: string;
}

/** One answer, before it is put on the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const MAX_BODY_BYTES = 1024 * 1024;

export class BodyTooLarge extends Error {}

export async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const url = new URL(incoming.url ?? '/', 'http://sandbox.invalid');
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: decodeForm(url.search.slice(1)),
    headers,
    body: await readBody(incoming),
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new BodyTooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The body as fields, whichever of the two ways gateways are spoken to in it was written. */
export function decodeBody(request: Request): JsonObject {
  const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
  return isJson ? (jsonObject(request.body) ?? { unreadable: request.body }) : decodeForm(request.body);
}

export function jsonObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  const body = JSON.stringify(value, null, 2);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

export function redirectAnswer(location: string): Answer {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
}

export function sendAnswer(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body, 'utf8');
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(bytes.length) });
  response.end(bytes);
}
