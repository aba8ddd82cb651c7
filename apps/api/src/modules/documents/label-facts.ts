import type { Address, Contact } from '../orders/order.entity.js';
import type { OrderView, ShipmentView } from '../orders/order-view.js';
import { courierName } from '../shipping/couriers.js';
import type { Letterhead } from './letterhead.js';

export const LABEL_SIZES = ['100x150', '78x100'] as const;
export type LabelSize = (typeof LABEL_SIZES)[number];

export interface LabelFacts {
  orderNumber: string;
  trackingNumber: string;
  courier: string;
  service: string;
  contact: Contact;
  address: Address;
  shop: Letterhead;
  units: number;
  /** Only of a parcel that holds the whole order. */
  weightGrams: number | null;
  /** What the courier has to collect. */
  cash: number | null;
}

export function labelFacts(order: OrderView, shipment: ShipmentView, shop: Letterhead): LabelFacts {
  const units = shipment.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const ordered = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const isUnpaid = order.paymentMethod === 'cash_on_delivery' && order.invoiceNumber === null;
  return {
    orderNumber: order.number,
    trackingNumber: shipment.trackingNumber,
    courier: courierName(shipment.courier),
    // The service that was chosen, where its courier carries the parcel in the end.
    service: order.shipping.courier === shipment.courier ? order.shipping.name : '',
    contact: order.contact,
    address: order.address,
    shop,
    units,
    weightGrams: units === ordered ? order.shipping.weightGrams : null,
    cash: isUnpaid ? order.total : null,
  };
}
