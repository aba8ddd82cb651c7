import type { Clock } from '../core/clock.js';
import { FAULT_KINDS, type Fault, type Faults } from '../core/faults.js';
import type { FormTree } from '../core/form.js';
import type { Journal, JournalFilter } from '../core/journal.js';
import type { JsonObject } from '../core/json.js';
import type { AdminRoute } from './admin-api.js';
import { AdminError, fields, readInput } from './admin-input.js';

interface Core {
  clock: Clock;
  journal: Journal;
  faults: Faults;
  sweep: () => Promise<void>;
}

interface ClockInput {
  advanceSeconds: number;
  reset: boolean;
}

interface FaultInput {
  match: { method?: string; path?: string };
  kind: Fault['kind'];
  times: number;
  status: number | null;
  headers: Record<string, string>;
  body: unknown;
  padBytes: number;
  patch: JsonObject;
}

const clockInput = fields<ClockInput>({
  advanceSeconds: { type: 'integer', minimum: 0, default: 0 },
  reset: { type: 'boolean', default: false },
});

const faultInput = fields<FaultInput>(
  {
    match: {
      type: 'object',
      properties: { method: { type: 'string' }, path: { type: 'string' } },
      additionalProperties: false,
      default: {},
    },
    kind: { enum: FAULT_KINDS },
    times: { type: 'integer', minimum: 1, default: 1 },
    status: { type: ['integer', 'null'], minimum: 200, maximum: 599, default: null },
    headers: { type: 'object', additionalProperties: { type: 'string' }, default: {} },
    body: {},
    padBytes: { type: 'integer', minimum: 0, maximum: 64 * 1024 * 1024, default: 0 },
    patch: { type: 'object', default: {} },
  },
  ['kind'],
);

/** What every gateway shares: health, journal, clock, faults. */
export function coreRoutes({ clock, journal, faults, sweep }: Core): AdminRoute[] {
  const time = () => ({ now: clock.now(), offsetSeconds: clock.offset });
  const faultList = () => ({ faults: faults.list(), heldRequests: faults.heldCount });
  const clearFaults = () => {
    faults.clear();
    return faultList();
  };
  return [
    { method: 'GET', path: /^\/_sandbox\/health$/, run: () => ({ status: 'ok', ...time() }) },
    {
      method: 'GET',
      path: /^\/_sandbox\/journal$/,
      run: ({ request }) => ({ entries: journal.find(journalFilter(request.query)) }),
    },
    { method: 'GET', path: /^\/_sandbox\/clock$/, run: time },
    {
      method: 'POST',
      path: /^\/_sandbox\/clock$/,
      run: async ({ request }) => {
        const input = readInput(request.body, clockInput);
        if (input.reset) clock.reset();
        clock.advance(input.advanceSeconds);
        await sweep();
        return time();
      },
    },
    { method: 'GET', path: /^\/_sandbox\/faults$/, run: faultList },
    {
      method: 'POST',
      path: /^\/_sandbox\/faults$/,
      run: ({ request }) => {
        const { match, ...rest } = readInput(request.body, faultInput);
        return faults.add({ ...rest, method: match.method ?? null, path: match.path ?? '/v1/*' });
      },
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/faults\/release$/,
      run: () => ({ released: faults.release() }),
    },
    { method: 'DELETE', path: /^\/_sandbox\/faults$/, run: clearFaults },
    // Forms can only post.
    { method: 'POST', path: /^\/_sandbox\/faults\/clear$/, run: clearFaults },
  ];
}

const FILTERS = ['method', 'path', 'idempotencyKey', 'afterSeq'];

function journalFilter(query: FormTree): JournalFilter {
  const foreign = Object.keys(query).find((name) => !FILTERS.includes(name));
  if (foreign !== undefined) throw new AdminError(400, `The journal has no filter named ${foreign}.`);
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined);
  return {
    method: text('method'),
    path: text('path'),
    idempotencyKey: text('idempotencyKey'),
    afterSeq: Number(text('afterSeq') ?? 0),
  };
}
