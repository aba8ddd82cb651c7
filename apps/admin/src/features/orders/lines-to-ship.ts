import type { Order } from './order-looks';

export interface LineToShip {
  sku: string;
  name: string;
  /** Units that are here and have not left yet. */
  remaining: number;
  /** Units that are still to arrive. */
  awaited: number;
}

/** The lines of which something is still here. */
export function linesToShip(order: Order): LineToShip[] {
  return order.lines
    .map(({ sku, name, quantity, quantityShipped, quantityCancelled, quantityBackordered: awaited }) => ({
      sku,
      name,
      remaining: quantity - quantityShipped - quantityCancelled - awaited,
      awaited,
    }))
    .filter(({ remaining }) => remaining > 0);
}

/** The lines of which something has not left, whether it is here or not. */
export function linesToCancel(order: Order): LineToShip[] {
  return order.lines
    .map(({ sku, name, quantity, quantityShipped, quantityCancelled, quantityBackordered: awaited }) => ({
      sku,
      name,
      remaining: quantity - quantityShipped - quantityCancelled,
      awaited,
    }))
    .filter(({ remaining }) => remaining > 0);
}

/** Why an order that could be shipped otherwise has to wait: the buyer wants all at once, or nothing of it is here. */
export function whyItWaits(order: Order): 'wait' | 'nothingHere' | null {
  const isAwaited = order.lines.some(({ quantityBackordered }) => quantityBackordered > 0);
  if (!isAwaited || !order.allowedActions.includes('ship')) return null;
  if (order.shortage === 'wait') return 'wait';
  return linesToShip(order).length === 0 ? 'nothingHere' : null;
}
