import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../core/json.js';
import { CHANNELS, type Channel } from './channels.js';
import { schemaProblems } from './create-schema.js';
import { Refusal } from './midtrans-error.js';
import type { MidtransWorld } from './midtrans-world.js';
import { phaseOf } from './phase.js';
import type { ItemRecord, SnapRecord } from './records.js';
import { fromZoned } from './wib.js';

/** The body of a create call, once its schema is known to hold. */
interface CreateBody {
  transaction_details: { order_id: string; gross_amount: number };
  item_details?: ItemRecord[];
  customer_details?: { first_name?: string; last_name?: string; email?: string };
  enabled_payments?: (Channel | 'qris')[];
  expiry?: Period;
  page_expiry?: Period;
  callbacks?: { finish?: string };
}

interface Period {
  start_time?: string;
  unit: string;
  duration: number;
}

const MINUTE = 60;
const DAY = 86_400;
const LEAST_SECONDS = 5 * MINUTE;
const MOST_SECONDS = 7 * DAY;

/** Checks everything that does not depend on other orders. */
export function readCreate(body: JsonObject | null): CreateBody {
  if (body === null) throw new Refusal(400, ['request body is invalid']);
  const malformed = schemaProblems(body);
  if (malformed.length > 0) throw new Refusal(400, malformed);
  const read = body as unknown as CreateBody;
  const problems = [...sumProblems(read), ...periodProblems(read)];
  if (problems.length > 0) throw new Refusal(400, problems);
  return read;
}

/** Opens a page for an order, or one in place of its former one as long as no method was chosen there. */
export function createSnap(world: MidtransWorld, body: CreateBody): SnapRecord {
  const { order_id: orderId, gross_amount: grossAmount } = body.transaction_details;
  const former = world.state.snaps.get(orderId);
  if (former && isTaken(world, former)) {
    throw new Refusal(400, ['transaction_details.order_id sudah digunakan']);
  }
  const createdAt = world.clock.now();
  const snap: SnapRecord = {
    token: randomUUID(),
    orderId,
    createdAt,
    grossAmount,
    items: (body.item_details ?? []).map(({ name, price, quantity }) => ({ name, price, quantity })),
    customer: customerOf(body),
    enabledPayments: channelsOf(body),
    expiry: body.expiry ? { startsAt: startOf(body.expiry), seconds: secondsOf(body.expiry) } : null,
    closesAt: createdAt + (body.page_expiry ? secondsOf(body.page_expiry) : DAY),
    canceledAt: null,
    finishUrl: body.callbacks?.finish ?? null,
    customFields: customFieldsOf(body as unknown as JsonObject),
    pendingCard: null,
    tampering: { fields: {}, imposedFee: null, remove: [] },
  };
  world.state.snaps.set(orderId, snap);
  return snap;
}

/** Once a method was chosen the number is used up, unless that payment has expired. */
function isTaken(world: MidtransWorld, former: SnapRecord): boolean {
  return world.state.latestOn(former) !== undefined && phaseOf(world, former) !== 'expired';
}

function sumProblems({ item_details: items, transaction_details: details }: CreateBody): string[] {
  if (!items) return [];
  const sum = items.reduce((total, { price, quantity }) => total + price * quantity, 0);
  return sum === details.gross_amount
    ? []
    : ['transaction_details.gross_amount is not equal to the sum of item_details'];
}

function periodProblems(body: CreateBody): string[] {
  return (['expiry', 'page_expiry'] as const).flatMap((name) => {
    const period = body[name];
    if (!period) return [];
    if (period.start_time !== undefined && fromZoned(period.start_time) === null) {
      return [`${name}.start_time format is invalid, use yyyy-MM-dd hh:mm:ss Z`];
    }
    const seconds = secondsOf(period);
    return seconds < LEAST_SECONDS || seconds > MOST_SECONDS
      ? [`${name}.duration must be between 5 minutes and 7 days`]
      : [];
  });
}

function startOf({ start_time: start }: Period): number | null {
  return start === undefined ? null : fromZoned(start);
}

function secondsOf({ unit, duration }: Period): number {
  if (unit.startsWith('minute')) return duration * MINUTE;
  return unit.startsWith('hour') ? duration * 60 * MINUTE : duration * DAY;
}

function channelsOf(body: CreateBody): Channel[] {
  const wanted = (body.enabled_payments ?? [...CHANNELS]).map((name) =>
    name === 'qris' ? 'other_qris' : name,
  );
  // The convenience store's line printer parts its fields by this character.
  const hasBar = (body.item_details ?? []).some(({ name }) => name.includes('|'));
  if (hasBar && wanted.includes('alfamart')) throw new Refusal(400, ['item_details.name must not contain |']);
  return [...new Set(wanted)];
}

function customerOf({ customer_details: customer }: CreateBody) {
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(' ');
  return { name, email: customer?.email ?? null };
}

function customFieldsOf(body: JsonObject): Record<string, string> {
  const names = ['custom_field1', 'custom_field2', 'custom_field3'];
  return Object.fromEntries(
    names.flatMap((name) => (typeof body[name] === 'string' ? [[name, body[name]]] : [])),
  );
}
