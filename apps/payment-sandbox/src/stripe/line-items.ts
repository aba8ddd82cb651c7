import type { JsonObject } from '../core/json.js';
import { randomId } from '../core/random-id.js';
import { numberParam, textParam } from './call.js';
import { readMetadata } from './metadata.js';
import { CURRENCIES, formatAmount, isCurrency, maximumAmount } from './money.js';
import type { LineItemRecord, ShippingRecord } from './records.js';
import { invalidParam, missing, missingParam } from './stripe-error.js';

const MAX_ITEMS = 100;
const REFUSED = ['adjustable_quantity', 'metadata', 'tax_rates'];

interface LineItems {
  lines: LineItemRecord[];
  currency: string;
  total: number;
}

/** The lines of a session, each with its price made on the spot, all in one currency. */
export function readLineItems(params: JsonObject): LineItems {
  const items = (params.line_items ?? []) as JsonObject[];
  if (items.length === 0) throw missingParam('line_items');
  if (items.length > MAX_ITEMS) {
    throw invalidParam(`You can only pass up to ${MAX_ITEMS} line items.`, 'line_items');
  }
  const currencies = items.map((item, index) => readCurrency(item, `line_items[${index}]`));
  const currency = currencies[0] ?? '';
  if (currencies.some((other) => other !== currency)) {
    throw invalidParam('All prices on a Checkout Session must be in the same currency.', 'line_items');
  }
  const lines = items.map((item, index) => readLine(item, `line_items[${index}]`, currency));
  return { lines, currency, total: lines.reduce((sum, line) => sum + line.unitAmount * line.quantity, 0) };
}

function readCurrency(item: JsonObject, path: string): string {
  const price = textParam(item, 'price');
  if (price !== null) throw missing('price', price, `${path}[price]`);
  if (!item.price_data) throw missingParam(`${path}[price_data]`);
  const currency = (textParam(item.price_data as JsonObject, 'currency') ?? '').toLowerCase();
  checkCurrency(currency, `${path}[price_data][currency]`);
  return currency;
}

function checkCurrency(currency: string, param: string): void {
  if (isCurrency(currency)) return;
  const message = `Invalid currency: ${currency}. Stripe currently supports these currencies: ${CURRENCIES.join(', ')}`;
  throw invalidParam(message, param);
}

function readLine(item: JsonObject, path: string, currency: string): LineItemRecord {
  const foreign = REFUSED.find((name) => name in item);
  if (foreign) throw notImitated(`${path}[${foreign}]`);
  const price = item.price_data as JsonObject;
  const product = price.product_data as JsonObject | undefined;
  if (!product) {
    throw invalidParam(
      'You must specify either `product` or `product_data` when creating a price.',
      `${path}[price_data]`,
    );
  }
  const quantity = numberParam(item, 'quantity');
  if (quantity === null) {
    throw invalidParam(
      `Quantity is required. Add \`quantity\` to \`${path}\``,
      `${path}[quantity]`,
      'parameter_missing',
    );
  }
  if (quantity < 1) throw invalidInteger('positive', `${path}[quantity]`);
  return {
    id: randomId('li_1', 23),
    priceId: randomId('price_1', 23),
    productId: randomId('prod_', 14),
    name: textParam(product, 'name') ?? '',
    description: textParam(product, 'description'),
    images: (product.images as string[] | undefined) ?? [],
    productMetadata: readMetadata(product.metadata, `${path}[price_data][product_data][metadata]`),
    unitAmount: readAmount(price, 'unit_amount', `${path}[price_data]`, currency),
    quantity,
  };
}

function readAmount(source: JsonObject, name: string, path: string, currency: string): number {
  const param = `${path}[${name}]`;
  const amount = numberParam(source, name);
  if (amount === null) throw missingParam(param);
  if (amount < 0) throw invalidInteger('non-negative', param);
  if (amount > maximumAmount(currency)) {
    const most = formatAmount(maximumAmount(currency), currency);
    throw invalidParam(`Amount must be no more than ${most}`, param, 'amount_too_large');
  }
  return amount;
}

export function readShipping(params: JsonObject, currency: string): ShippingRecord | null {
  const options = (params.shipping_options ?? []) as JsonObject[];
  const data = options[0]?.shipping_rate_data as JsonObject | undefined;
  if (options.length === 0) return null;
  if (options.length > 1) throw notImitated('shipping_options[1]');
  if (!data) throw notImitated('shipping_options[0][shipping_rate]');
  const path = 'shipping_options[0][shipping_rate_data][fixed_amount]';
  const fixed = data.fixed_amount as JsonObject | undefined;
  if (!fixed) throw missingParam(path);
  if ((textParam(fixed, 'currency') ?? '').toLowerCase() !== currency) {
    throw invalidParam('All prices on a Checkout Session must be in the same currency.', `${path}[currency]`);
  }
  return {
    rateId: randomId('shr_1', 23),
    displayName: textParam(data, 'display_name') ?? '',
    amount: readAmount(fixed, 'amount', path, currency),
  };
}

function invalidInteger(kind: string, param: string) {
  return invalidParam(`Invalid ${kind} integer`, param, 'parameter_invalid_integer');
}

function notImitated(param: string) {
  return invalidParam(`The payment sandbox does not imitate \`${param}\`.`, param, 'sandbox_not_imitated');
}
