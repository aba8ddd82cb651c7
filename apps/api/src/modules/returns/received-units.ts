import { AppError, fieldError } from '../../common/app-error.js';
import type { ReturnedUnits } from '../orders/order-returns.service.js';

interface AskedLine {
  orderLineId: string;
  sku: string;
  quantity: number;
}

interface ReceivedLine {
  sku: string;
  quantity: number;
  restock: boolean;
}

/**
 * What came back of each line. One product may be named twice: some of it can be sold again and some can not. Throws
 * `return_exceeds_delivered` for more than was asked for.
 */
export function receivedUnits(asked: AskedLine[], received: ReceivedLine[]): ReturnedUnits[] {
  const named = received.map(({ sku, restock }) => `${sku} ${restock}`);
  if (received.length === 0 || new Set(named).size !== named.length)
    throw fieldError('lines', 'unique', 'Name what came back once, and at least something');
  const strange = received.find(({ sku }) => !asked.some((line) => line.sku === sku));
  if (strange) throw new AppError('return_exceeds_delivered', { sku: strange.sku, left: 0 });
  return asked
    .map(({ orderLineId, sku, quantity: left }) => {
      const parts = received.filter((part) => part.sku === sku);
      const quantity = total(parts);
      if (quantity > left) throw new AppError('return_exceeds_delivered', { sku, left });
      return { orderLineId, quantity, restocked: total(parts.filter(({ restock }) => restock)) };
    })
    .filter(({ quantity }) => quantity > 0);
}

const total = (parts: ReceivedLine[]): number => parts.reduce((sum, { quantity }) => sum + quantity, 0);
