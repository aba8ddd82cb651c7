import { matchesPath } from '../core/journal.js';
import type { JsonObject } from '../core/json.js';
import { textParam, type Call, type Endpoint } from './call.js';
import { toEvent } from './event-view.js';
import { toList } from './list.js';
import type { EventRecord } from './records.js';
import { invalidParam, missing } from './stripe-error.js';
import type { World } from './world.js';

const MAX_TYPES = 20;

export const EVENT_ENDPOINTS: Endpoint[] = [
  {
    method: 'GET',
    path: /^\/v1\/events$/,
    params: 'params.event_list',
    answers: 'event',
    isList: true,
    run: listEvents,
  },
  {
    method: 'GET',
    path: /^\/v1\/events\/([^/]+)$/,
    params: 'params.checkout_session_retrieve',
    answers: 'event',
    run: retrieveEvent,
  },
  {
    method: 'GET',
    path: /^\/v1\/account$/,
    params: 'params.checkout_session_retrieve',
    answers: 'account',
    run: ({ account }) => ({
      id: account,
      object: 'account',
      charges_enabled: true,
      country: 'ID',
      default_currency: 'idr',
      details_submitted: true,
      email: null,
      metadata: {},
      payouts_enabled: true,
      type: 'standard',
    }),
  },
];

function listEvents({ world, account, params }: Call): JsonObject {
  const types = (params.types ?? []) as string[];
  if (types.length > MAX_TYPES) throw invalidParam(`You can pass up to ${MAX_TYPES} types.`, 'types');
  const type = textParam(params, 'type');
  const wanted = type === null ? types : [type];
  const isDelivered = params.delivery_success;
  const events = [...world.state.events.values()].filter(
    (event) =>
      event.account === account &&
      (wanted.length === 0 || wanted.some((pattern) => matchesPath(pattern, event.type))) &&
      (isDelivered === undefined || (pendingWebhooks(world, event) === 0) === isDelivered),
  );
  return toList(events, params, {
    noun: 'event',
    url: '/v1/events',
    toObject: (event) => toEvent(event, pendingWebhooks(world, event)),
  });
}

function retrieveEvent({ world, account, id }: Call): JsonObject {
  const event = world.state.events.get(id);
  if (event?.account !== account) throw missing('event', id, 'id');
  return toEvent(event, pendingWebhooks(world, event));
}

function pendingWebhooks(world: World, event: EventRecord): number {
  const delivery = world.sender.find(event.id);
  return delivery && delivery.state !== 'delivered' ? 1 : 0;
}
