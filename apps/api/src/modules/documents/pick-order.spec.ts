import type { OrderView } from '../orders/order-view.js';
import { inPickOrder } from './pick-order.js';

const order = (number: string, productId: string, sku: string): OrderView =>
  ({ number, lines: [{ productId, sku }] }) as unknown as OrderView;

test('orders are walked to by shelf, then by SKU, then by number', () => {
  const shelves = new Map([
    ['strat', ['Gitar', 'Elektrik']],
    ['classic', ['Gitar']],
    ['snare', ['Drum', 'Snare']],
  ]);
  const walked = inPickOrder(
    [
      order('HRT-9', 'strat', 'A-10'),
      order('HRT-8', 'strat', 'A-9'),
      order('HRT-7', 'strat', 'A-9'),
      order('HRT-6', 'classic', 'Z-1'),
      order('HRT-5', 'snare', 'S-1'),
      order('HRT-4', 'gone', 'B-1'),
    ],
    shelves,
  );
  expect(walked.map(({ number }) => number)).toEqual(['HRT-4', 'HRT-5', 'HRT-6', 'HRT-7', 'HRT-8', 'HRT-9']);
});
