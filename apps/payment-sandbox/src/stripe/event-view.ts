import type { JsonObject } from '../core/json.js';
import type { EventRecord } from './records.js';
import { API_VERSION } from './schema.js';

export function toEvent(event: EventRecord, pendingWebhooks: number, apiVersion = API_VERSION): JsonObject {
  return {
    id: event.id,
    object: 'event',
    api_version: apiVersion,
    created: event.created,
    data: { object: event.object },
    livemode: false,
    pending_webhooks: pendingWebhooks,
    request: { id: event.requestId, idempotency_key: event.idempotencyKey },
    type: event.type,
  };
}
