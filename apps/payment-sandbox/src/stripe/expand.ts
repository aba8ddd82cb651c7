import { isJsonObject, type JsonObject } from '../core/json.js';
import { toCharge } from './charge-view.js';
import { toPaymentIntent, toPaymentMethod } from './intent-view.js';
import { toLineItem, toProduct } from './line-item-view.js';
import { toRefund } from './refund-view.js';
import { invalidParam } from './stripe-error.js';
import type { World } from './world.js';

/** What may be expanded, and what stands there then; `null` is never anything but null here. */
const EXPANDABLE: Record<string, Record<string, string | null>> = {
  'checkout.session': {
    payment_intent: 'payment_intent',
    line_items: 'list:item',
    ...{ customer: null, invoice: null, payment_link: null, setup_intent: null, subscription: null },
  },
  payment_intent: {
    latest_charge: 'charge',
    payment_method: 'payment_method',
    ...{ customer: null, on_behalf_of: null, review: null, application: null },
  },
  charge: {
    payment_intent: 'payment_intent',
    refunds: 'list:refund',
    customer: null,
    balance_transaction: null,
  },
  refund: { charge: 'charge', payment_intent: 'payment_intent', balance_transaction: null, customer: null },
  dispute: { charge: 'charge', payment_intent: 'payment_intent' },
  item: { price: 'price' },
  price: { product: 'product' },
};
const MAX_DEPTH = 4;

export function checkExpand(answers: string, isList: boolean, paths: string[]): void {
  for (const path of paths) {
    const segments = path.split('.');
    if (segments.length > MAX_DEPTH) {
      const message = `You cannot expand more than ${MAX_DEPTH} levels of a property. Property: ${path}`;
      throw invalidParam(message, 'expand', 'property_expansion_max_depth');
    }
    let type: string | null = isList ? `list:${answers}` : answers;
    for (const segment of segments) type = step(type, segment, path);
  }
}

function step(type: string | null, segment: string, path: string): string | null {
  if (type?.startsWith('list:')) {
    if (segment === 'data') return type.slice('list:'.length);
  } else {
    const next = EXPANDABLE[type ?? '']?.[segment];
    if (next !== undefined) return next;
  }
  throw invalidParam(`This property cannot be expanded (${path}).`, 'expand');
}

export function expand(world: World, object: JsonObject, paths: string[]): JsonObject {
  for (const path of paths) expandPath(world, object, path.split('.'));
  return object;
}

function expandPath(world: World, object: JsonObject, segments: string[]): void {
  const [name, ...rest] = segments;
  if (name === undefined) return;
  if (object.object === 'list' && Array.isArray(object.data)) {
    for (const entry of object.data) if (isJsonObject(entry)) expandPath(world, entry, rest);
    return;
  }
  const value = object[name] ?? included(world, object, name);
  const found = typeof value === 'string' ? find(world, name, value) : value;
  if (!isJsonObject(found)) return;
  object[name] = found;
  expandPath(world, found, rest);
}

/** Lists that are absent unless asked for. */
function included(world: World, object: JsonObject, name: string): JsonObject | undefined {
  const id = String(object.id);
  if (name === 'line_items') {
    const session = world.state.sessions.get(id);
    return listOf(
      `/v1/checkout/sessions/${id}/line_items`,
      session?.lineItems.map((line) => toLineItem(session, line)),
    );
  }
  if (name !== 'refunds') return undefined;
  return listOf(`/v1/charges/${id}/refunds`, world.state.refundsOf(id).map(toRefund).reverse());
}

function listOf(url: string, data: JsonObject[] = []): JsonObject {
  return { object: 'list', data, has_more: false, url };
}

function find(world: World, name: string, id: string): JsonObject | undefined {
  const { state } = world;
  if (name === 'payment_intent') {
    const intent = state.intents.get(id);
    return intent && toPaymentIntent(world, intent);
  }
  if (name === 'charge' || name === 'latest_charge') {
    const charge = state.charges.get(id);
    return charge && toCharge(state, charge);
  }
  if (name === 'payment_method') {
    const charge = [...state.charges.values()].find((candidate) => candidate.method.id === id);
    return charge && toPaymentMethod(charge.method, charge.created);
  }
  for (const session of name === 'product' ? state.sessions.values() : []) {
    const line = session.lineItems.find((candidate) => candidate.productId === id);
    if (line) return toProduct(session, line);
  }
  return undefined;
}
