import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { newAjv } from '../core/load-ajv.js';
import { CHANNELS } from './channels.js';

const text = { type: 'string', maxLength: 255 };
const shortText = { type: 'string', maxLength: 50 };
const period = {
  type: 'object',
  required: ['unit', 'duration'],
  properties: {
    start_time: { type: 'string' },
    unit: { enum: ['minute', 'minutes', 'hour', 'hours', 'day', 'days'] },
    duration: { type: 'integer', minimum: 1 },
  },
};

/** Names that Snap knows for what is imitated; `qris` is the newer one of `other_qris`. */
const PAYMENT_NAMES = [...CHANNELS, 'qris'];

/** The documented fields of a Snap page. What sums and clocks decide is checked elsewhere. */
const schema = {
  type: 'object',
  required: ['transaction_details'],
  properties: {
    transaction_details: {
      type: 'object',
      required: ['order_id', 'gross_amount'],
      properties: {
        order_id: { type: 'string', minLength: 1, maxLength: 50, pattern: '^[A-Za-z0-9_~.-]*$' },
        gross_amount: { type: 'integer', minimum: 1 },
      },
    },
    item_details: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'price', 'quantity'],
        properties: {
          id: shortText,
          name: { ...shortText, minLength: 1 },
          price: { type: 'integer' },
          quantity: { type: 'integer', minimum: 1 },
          brand: shortText,
          category: shortText,
          merchant_name: shortText,
          url: { type: 'string' },
        },
      },
    },
    customer_details: {
      type: 'object',
      properties: {
        first_name: text,
        last_name: text,
        email: { ...text, pattern: '^[^\\s@]+@[^\\s@]+$' },
        phone: text,
        billing_address: { type: 'object' },
        shipping_address: { type: 'object' },
      },
    },
    enabled_payments: { type: 'array', minItems: 1, items: { enum: PAYMENT_NAMES } },
    expiry: period,
    page_expiry: period,
    callbacks: {
      type: 'object',
      properties: { finish: { type: 'string', pattern: '^https?://' }, error: { type: 'string' } },
    },
    credit_card: { type: 'object', properties: { secure: { type: 'boolean' } } },
    custom_field1: text,
    custom_field2: text,
    custom_field3: text,
  },
};

let compiled: ValidateFunction | null = null;

/** What is wrong with a body, in Snap's words; empty when it is well formed. */
export function schemaProblems(body: unknown): string[] {
  compiled ??= newAjv({ allErrors: true, strict: false }).compile(schema);
  return compiled(body) ? [] : (compiled.errors ?? []).map(messageOf);
}

function messageOf({ instancePath, keyword, params, message }: ErrorObject): string {
  const path = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
  const limit = (params as { limit?: number }).limit;
  switch (keyword) {
    case 'required': {
      const name = (params as { missingProperty: string }).missingProperty;
      return `${path === '' ? name : `${path}.${name}`} is required`;
    }
    case 'maxLength':
      return `${path} too long. Max ${limit} characters`;
    case 'pattern':
      return `${path} format is invalid`;
    case 'enum':
      return `${path} is not supported`;
    default:
      return `${path} ${message ?? 'is invalid'}`;
  }
}
