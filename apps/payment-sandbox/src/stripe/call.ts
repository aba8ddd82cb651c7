import type { JsonObject } from '../core/json.js';
import type { Cause, World } from './world.js';

/** One valid request to an endpoint: who asks, for what, with which parameters. */
export interface Call {
  world: World;
  account: string;
  /** The id in the address, or an empty string. */
  id: string;
  /** Valid by the endpoint's schema. */
  params: JsonObject;
  cause: Cause;
}

export interface Endpoint {
  method: 'GET' | 'POST';
  /** The first group is the id. */
  path: RegExp;
  /** Name of the schema of its parameters. */
  params: string;
  /** The type of the object, or of the objects of the list, that it answers with. */
  answers: string;
  isList?: boolean;
  run: (call: Call) => JsonObject;
}

export function textParam(params: JsonObject, name: string): string | null {
  const value = params[name];
  return typeof value === 'string' ? value : null;
}

export function numberParam(params: JsonObject, name: string): number | null {
  const value = params[name];
  return typeof value === 'number' ? value : null;
}
