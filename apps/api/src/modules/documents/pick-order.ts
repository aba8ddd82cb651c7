import type { OrderView } from '../orders/order-view.js';

/** As somebody walks along the shelves: by where the first thing lies, its SKU, and the order's number. */
export function inPickOrder(orders: OrderView[], shelves: ReadonlyMap<string, string[]>): OrderView[] {
  const keyOf = ({ lines, number }: OrderView): string[] => {
    const [first] = lines;
    return [...(shelves.get(first?.productId ?? '') ?? []), '', first?.sku ?? '', number];
  };
  return orders
    .map((order) => ({ order, key: keyOf(order) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ order }) => order);
}

function compare(a: string[], b: string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  if (at === -1) return 0;
  return (a[at] ?? '').localeCompare(b[at] ?? '', 'id', { numeric: true });
}
