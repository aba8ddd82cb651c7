import { CREDITED } from './credited.js';
import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import type { OrderStatus, PaymentStatus } from './order-state.js';
import { staffOrdersWhere, type OrderFilters } from './staff-orders.queries.js';

/** An order as the file has it; what is not here is null. */
export interface ExportedOrder {
  id: string;
  placedAtKey: string;
  number: string;
  placedAt: Date;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  paymentMethod: PaymentMethod;
  invoiceNumber: string | null;
  name: string;
  email: string;
  phone: string;
  city: string;
  province: string;
  service: string;
  trackingNumbers: string | null;
  items: string;
  units: number;
  subtotal: number;
  discountTotal: number;
  shippingTotal: number;
  total: number;
  taxNet: number;
  taxAmount: number;
  credited: number;
}

/** The next orders of staff's list, newest first, after the one given. */
export function exportedOrders(
  filters: OrderFilters,
  { after, limit }: { after?: ExportedOrder; limit: number },
): { text: string; parameters: unknown[] } {
  const { text, parameters } = staffOrdersWhere(filters, after && [after.placedAtKey, after.id]);
  return {
    parameters,
    text: `
      SELECT o.id, o.placed_at::text AS "placedAtKey", o.number, o.placed_at AS "placedAt", o.status,
             o.payment_status AS "paymentStatus", o.payment_method AS "paymentMethod",
             o.invoice_number AS "invoiceNumber", o.contact->>'name' AS name, o.contact->>'email' AS email,
             o.contact->>'phone' AS phone, o.address->>'city' AS city, o.address->>'province' AS province,
             o.shipping->>'name' AS service, o.subtotal, o.discount_total AS "discountTotal",
             o.shipping_total AS "shippingTotal", o.total, o.tax_net AS "taxNet", o.tax_amount AS "taxAmount",
             (SELECT string_agg(s.tracking_number, ', ' ORDER BY s.id) FROM shipment s WHERE s.order_id = o.id)
               AS "trackingNumbers",
             (SELECT string_agg(l.quantity || ' × ' || l.sku, ', ' ORDER BY l.position) FROM order_line l
               WHERE l.order_id = o.id) AS items,
             (SELECT sum(l.quantity) FROM order_line l WHERE l.order_id = o.id) AS units,
             ${CREDITED} AS credited
        FROM sales_order o
       WHERE ${text} ORDER BY o.placed_at DESC, o.id DESC LIMIT ${limit}`,
  };
}
