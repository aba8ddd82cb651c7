import { isJsonObject, type JsonObject } from '../core/json.js';
import { numberParam, textParam } from './call.js';
import { invalidParam, missing } from './stripe-error.js';

interface Listed {
  id: string;
  created: number;
}

interface ListOptions<T> {
  noun: string;
  url: string;
  toObject: (record: T) => JsonObject;
}

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;

/** A page of records, newest first, as Stripe cuts pages: `starting_after` goes back in time, `ending_before` forward. */
export function toList<T extends Listed>(
  records: T[],
  params: JsonObject,
  options: ListOptions<T>,
): JsonObject {
  const created = createdFilter(params.created);
  const newestFirst = records.filter((record) => created(record.created)).reverse();
  const limit = numberParam(params, 'limit') ?? DEFAULT_LIMIT;
  if (limit < 1)
    throw invalidParam(
      'This value must be greater than or equal to 1.',
      'limit',
      'parameter_invalid_integer',
    );
  if (limit > MAX_LIMIT) {
    throw invalidParam(
      `This value must be less than or equal to ${MAX_LIMIT}.`,
      'limit',
      'parameter_invalid_integer',
    );
  }
  const { page, hasMore } = cut(newestFirst, params, limit, options.noun);
  return { object: 'list', data: page.map(options.toObject), has_more: hasMore, url: options.url };
}

function cut<T extends Listed>(records: T[], params: JsonObject, limit: number, noun: string) {
  const after = textParam(params, 'starting_after');
  const before = textParam(params, 'ending_before');
  if (before !== null) {
    const end = indexOf(records, before, 'ending_before', noun);
    const start = Math.max(0, end - limit);
    return { page: records.slice(start, end), hasMore: start > 0 };
  }
  const start = after === null ? 0 : indexOf(records, after, 'starting_after', noun) + 1;
  return { page: records.slice(start, start + limit), hasMore: start + limit < records.length };
}

function indexOf(records: Listed[], id: string, param: string, noun: string): number {
  const index = records.findIndex((record) => record.id === id);
  if (index < 0) throw missing(noun, id, param);
  return index;
}

function createdFilter(filter: unknown): (created: number) => boolean {
  if (typeof filter === 'number') return (created) => created === filter;
  if (!isJsonObject(filter)) return () => true;
  const gt = numberParam(filter, 'gt') ?? -Infinity;
  const gte = numberParam(filter, 'gte') ?? -Infinity;
  const lt = numberParam(filter, 'lt') ?? Infinity;
  const lte = numberParam(filter, 'lte') ?? Infinity;
  return (created) => created > gt && created >= gte && created < lt && created <= lte;
}
