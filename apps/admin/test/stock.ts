import type { Schema } from '@hurtrock/api-client';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

export const GUITAR = '0198c1f0-0000-7000-8000-00000000000c';
export const STRINGS = '0198c1f0-0000-7000-8000-00000000000d';
export const SUPPLIER = '0198c1f0-0000-7000-8000-0000000000e1';

export const summary = (changes: Partial<Schema<'StockSummaryDto'>> = {}): Schema<'StockSummaryDto'> => ({
  out: 2,
  critical: 3,
  low: 5,
  inventoryValue: null,
  unknownCost: null,
  ...changes,
});

export function shortProduct(changes: Partial<Schema<'AdminProductDto'>> = {}): Schema<'AdminProductDto'> {
  return {
    id: GUITAR,
    slug: 'ibanez-rg421',
    sku: 'RG421',
    name: 'Ibanez RG421EX',
    brand: 'Ibanez',
    categorySlug: 'gitar-elektrik',
    categoryName: 'Gitar Listrik',
    price: rupiah(5_250_000),
    listPrice: null,
    picture: null,
    isActive: true,
    isFeatured: false,
    onHand: 6,
    reserved: 2,
    available: 4,
    minimumStock: 5,
    lowStockThreshold: 10,
    level: 'critical',
    availability: 'low',
    updatedAt: '2026-11-22T07:05:00.000Z',
    version: 1,
    ...changes,
  };
}

export const stock = (changes: Partial<Schema<'StockDto'>> = {}): Schema<'StockDto'> => ({
  onHand: 8,
  reserved: 3,
  available: 5,
  incoming: 4,
  backordered: 0,
  level: 'critical',
  averageCost: null,
  minimumStock: 5,
  lowStockThreshold: 10,
  ...changes,
});

export const movement = (changes: Partial<Schema<'StockMovementDto'>> = {}): Schema<'StockMovementDto'> => ({
  id: '0198c1f0-0000-7000-8000-0000000000f1',
  at: '2026-11-22T07:05:00.000Z',
  reason: 'sale',
  onHandChange: -2,
  reservedChange: -2,
  onHandAfter: 8,
  reservedAfter: 3,
  actorName: null,
  orderNumber: 'HRT-1',
  restockNumber: null,
  note: null,
  ...changes,
});

export const supplier = (changes: Partial<Schema<'SupplierDto'>> = {}): Schema<'SupplierDto'> => ({
  id: SUPPLIER,
  name: 'Nada Jaya',
  contactPerson: 'Budi Santoso',
  email: 'sales@nadajaya.co.id',
  phone: '0221234567',
  company: 'PT Nada Jaya Abadi',
  address: 'Jl Naripan 12, Bandung',
  notes: '',
  isActive: true,
  createdAt: '2026-11-01T07:05:00.000Z',
  version: 3,
  ...changes,
});

/** Ten guitars and twenty sets of strings, of which half of the strings came in. */
export function restockOrder(changes: Partial<Schema<'RestockOrderDto'>> = {}): Schema<'RestockOrderDto'> {
  return {
    number: 'RST-2026-0007',
    supplier: { id: SUPPLIER, name: 'Nada Jaya' },
    status: 'partly_received',
    lineCount: 2,
    unitsOrdered: 30,
    unitsReceived: 10,
    totalCost: null,
    expectedOn: '2026-12-01',
    createdAt: '2026-11-20T02:00:00.000Z',
    orderedAt: '2026-11-20T03:00:00.000Z',
    closedAt: null,
    note: 'Kirim pagi hari',
    createdBy: 'Rina Kusuma',
    lines: [
      { productId: GUITAR, sku: 'RG421', name: 'Ibanez RG421EX', quantity: 10, received: 0, unitCost: null },
      {
        productId: STRINGS,
        sku: 'EB-2220',
        name: 'Power Slinky',
        quantity: 20,
        received: 10,
        unitCost: null,
      },
    ],
    receipts: [
      {
        id: '0198c1f0-0000-7000-8000-0000000000d1',
        at: '2026-11-21T02:00:00.000Z',
        receivedBy: 'Rina Kusuma',
        note: 'SJ-17',
        lines: [{ productId: STRINGS, sku: 'EB-2220', name: 'Power Slinky', quantity: 10 }],
      },
    ],
    allowedActions: ['receive'],
    version: 4,
    ...changes,
  };
}
