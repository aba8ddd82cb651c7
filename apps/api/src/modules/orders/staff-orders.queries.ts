import { fieldError } from '../../common/app-error.js';
import { isCalendarDay } from '../../common/calendar-day.js';
import { decodeCursor, DEFAULT_LIMIT } from '../../common/page.js';
import { hidden } from '../../database/sql.js';
import { containing, dayBegins } from '../../database/where.js';
import type { ListOrdersDto } from './dto/list-orders.dto.js';
import type { Fulfilment } from './order-state.js';
import { ORDER_SUMMARY } from './orders.queries.js';

/** What staff search in an order, in the words of its index. */
export const ORDER_WORDS = `(o.number || ' ' || coalesce(o.contact->>'name', '') || ' ' || coalesce(o.contact->>'email', '')
  || ' ' || coalesce(o.contact->>'phone', ''))`;

/** Paid, or to be paid to the courier, and nothing holds it: as the partial index says it. */
const MAY_LEAVE = `o.hold_reason IS NULL AND (o.status = 'paid'
  OR (o.status = 'pending' AND o.payment_method = 'cash_on_delivery' AND o.payment_status = 'awaiting'))`;

// Subqueries that count are asked for each order on the page; one that only asks whether there is any might be joined
// to the whole table instead.
const SHIPMENTS = '(SELECT count(*) FROM shipment s WHERE s.order_id = o.id)';
const ALL_CAME_BACK = `(SELECT coalesce(bool_and(l.quantity_returned >= l.quantity_shipped), false)
   FROM order_line l WHERE l.order_id = o.id AND l.quantity_shipped > 0)`;
const UNITS_HERE = `(SELECT coalesce(sum(greatest(l.quantity - l.quantity_shipped - l.quantity_cancelled - coalesce(r.backordered, 0), 0)), 0)
   FROM order_line l LEFT JOIN stock_reservation r
     ON r.order_id = l.order_id AND r.product_id = l.product_id AND r.state <> 'released'
  WHERE l.order_id = o.id)`;
const UNITS_AWAITED = `(SELECT coalesce(sum(r.backordered), 0) FROM stock_reservation r
  WHERE r.order_id = o.id AND r.state <> 'released')`;

/** Whether the order `o` can be packed now. */
export const TO_PACK = `${MAY_LEAVE} AND o.payment_status <> 'refunded' AND ${UNITS_HERE} > 0
  AND (o.shortage IS DISTINCT FROM 'wait' OR ${UNITS_AWAITED} = 0)`;

/** How far the goods have got follows from the status, but for the first parcels of an order that is not all sent. */
const FULFILMENT: Record<Fulfilment, string> = {
  unfulfilled: `o.status IN ('pending', 'paid', 'cancelled') AND ${SHIPMENTS} = 0`,
  partial: `o.status IN ('pending', 'paid') AND ${SHIPMENTS} > 0`,
  fulfilled: `o.status IN ('shipped', 'delivered') AND NOT ${ALL_CAME_BACK}`,
  returned: `o.status IN ('shipped', 'delivered') AND ${ALL_CAME_BACK}
    AND o.id IN (SELECT r.order_id FROM order_return r WHERE r.status = 'received')`,
};

export type OrderFilters = Omit<ListOrdersDto, 'limit' | 'after'>;

export function refuseUnknownDays(filters: OrderFilters): void {
  for (const field of ['from', 'to'] as const)
    if (filters[field] && !isCalendarDay(filters[field]))
      throw fieldError(field, 'date', 'There is no such day');
}

interface Where {
  /** Tells one text from another; with all filters still within the 63 letters of a prepared statement's name. */
  name: string;
  text: string;
  parameters: unknown[];
}

/**
 * What staff's filters let through: a condition on `o`. The values are hidden from it: counting on finding a common one
 * soon enough along the index of all orders, PostgreSQL would read every newer order of another kind first.
 */
export function staffOrdersWhere(
  { status, paymentStatus, fulfilment, method, service, from, to, toPack, q }: OrderFilters,
  position?: unknown[],
): Where {
  const names: string[] = [];
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  const add = (name: string, condition: (...places: string[]) => string, ...values: unknown[]): void => {
    names.push(name);
    conditions.push(condition(...values.map((value) => `$${parameters.push(value)}`)));
  };
  if (position)
    add(
      'at',
      (time, id) => `(o.placed_at, o.id) < (${hidden(`${time}::timestamptz`)}, ${hidden(`${id}::uuid`)})`,
      ...position,
    );
  if (status) add('status', (place) => `o.status = ${hidden(`${place}::text`)}`, status);
  if (paymentStatus) add('money', (place) => `o.payment_status = ${hidden(`${place}::text`)}`, paymentStatus);
  if (fulfilment) add(fulfilment, () => FULFILMENT[fulfilment]);
  if (method) add('by', (place) => `o.payment_method = ${hidden(`${place}::text`)}`, method);
  if (service) add('via', (place) => `o.shipping->>'code' = ${hidden(`${place}::text`)}`, service);
  if (from) add('from', (place) => `o.placed_at >= ${hidden(dayBegins(place))}`, from);
  if (to) add('to', (place) => `o.placed_at < ${hidden(`${dayBegins(place)} + interval '1 day'`)}`, to);
  if (toPack) add('pack', () => TO_PACK);
  if (q)
    add(
      'q',
      (place) => `o.id IN (SELECT o.id FROM sales_order o WHERE ${ORDER_WORDS} ILIKE ${place}
        UNION ALL SELECT s.order_id FROM shipment s WHERE s.tracking_number ILIKE ${place})`,
      containing(q),
    );
  return { name: names.join('-'), text: conditions.join(' AND ') || 'true', parameters };
}

/** Staff's list, newest first. Each combination of filters has its own text, and so its own plan. */
export function staffOrders({ limit = DEFAULT_LIMIT, after, ...filters }: ListOrdersDto): Where {
  const { name, text, parameters } = staffOrdersWhere(filters, decodeCursor(after, ['time', 'uuid']));
  // The number stands in the text, because a plan for "any limit" expects a tenth of the table; two sizes will do.
  const rowsRead = limit <= 25 ? 26 : 101;
  return {
    name: `orders-${rowsRead}-${name}`,
    text: `${ORDER_SUMMARY} WHERE ${text} ORDER BY o.placed_at DESC, o.id DESC LIMIT ${rowsRead}`,
    parameters,
  };
}
