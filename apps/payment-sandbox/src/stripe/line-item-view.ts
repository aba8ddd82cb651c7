import type { JsonObject } from '../core/json.js';
import type { LineItemRecord, SessionRecord } from './records.js';

export function toLineItem(session: SessionRecord, item: LineItemRecord): JsonObject {
  const amount = item.unitAmount * item.quantity;
  return {
    id: item.id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: session.currency,
    description: item.name,
    metadata: null,
    price: toPrice(session, item),
    quantity: item.quantity,
  };
}

function toPrice(session: SessionRecord, item: LineItemRecord): JsonObject {
  return {
    id: item.priceId,
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: session.created,
    currency: session.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: item.productId,
    recurring: null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: item.unitAmount,
    unit_amount_decimal: String(item.unitAmount),
  };
}

export function toProduct(session: SessionRecord, item: LineItemRecord): JsonObject {
  return {
    id: item.productId,
    object: 'product',
    active: false,
    created: session.created,
    default_price: null,
    description: item.description,
    images: item.images,
    livemode: false,
    marketing_features: [],
    metadata: item.productMetadata,
    name: item.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: session.created,
    url: null,
  };
}
