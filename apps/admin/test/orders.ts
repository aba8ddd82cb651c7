import type { Schema } from '@hurtrock/api-client';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

export function summary(number: string): Schema<'AdminOrderSummaryDto'> {
  return {
    number,
    status: 'paid',
    paymentStatus: 'paid',
    paymentMethod: 'stripe',
    fulfilment: 'unfulfilled',
    placedAt: '2026-11-22T07:05:00.000Z',
    total: rupiah(5_751_000),
    itemCount: 4,
    firstItemName: 'Ibanez RG421EX',
    contactName: 'Dewi Lestari',
    contactEmail: 'dewi@example.com',
    contactPhone: '081211112222',
    shippingName: 'JNE Reguler',
    holdReason: null,
  };
}

/** A paid order of one guitar and three sets of strings, of which one set has left already. */
export function order(changes: Partial<Schema<'AdminOrderDto'>> = {}): Schema<'AdminOrderDto'> {
  return {
    number: 'HRT-1',
    status: 'paid',
    paymentStatus: 'paid',
    fulfilment: 'partial',
    placedAt: '2026-11-22T07:05:00.000Z',
    payUntil: null,
    paymentMethod: 'stripe',
    contact: { name: 'Dewi Lestari', email: 'dewi@example.com', phone: '081211112222' },
    address: {
      province: 'Jawa Barat',
      city: 'Kota Bandung',
      district: 'Sukasari',
      village: 'Gegerkalong',
      postalCode: '40153',
      detail: 'Jl. Gegerkalong Girang 22',
    },
    shipping: { code: 'jne-reg', name: 'JNE Reguler', minDays: 2, maxDays: 3, billableWeightGrams: 7904 },
    lines: [line('RG421', 'Ibanez RG421EX', 5_250_000, 1, 0), line('EB-2220', 'Power Slinky', 125_000, 3, 1)],
    subtotal: rupiah(5_625_000),
    discountTotal: rupiah(0),
    shippingTotal: rupiah(126_000),
    total: rupiah(5_751_000),
    tax: {
      ratePercent: 12,
      net: rupiah(5_181_081),
      base: rupiah(4_749_324),
      amount: rupiah(569_919),
    },
    invoiceNumber: 'INV/2026/000001',
    note: null,
    shortage: null,
    timeline: [{ at: '2026-11-22T07:05:00.000Z', action: 'placed', detail: null }],
    shipments: [],
    allowedActions: ['ship', 'cancel', 'refund'],
    holdReason: null,
    customerUserId: null,
    refundDue: rupiah(0),
    creditNotes: [],
    actions: [],
    notes: [],
    ...changes,
  };
}

function line(sku: string, name: string, unitPrice: number, quantity: number, quantityShipped: number) {
  const lineTotal = rupiah(unitPrice * quantity);
  return {
    productSlug: sku.toLowerCase(),
    name,
    sku,
    quantity,
    quantityShipped,
    quantityCancelled: 0,
    quantityReturned: 0,
    quantityBackordered: 0,
    unitPrice: rupiah(unitPrice),
    lineTotal,
    discountShare: rupiah(0),
  };
}

/** Paid in full by card, and a part of it given back. */
export function payment(changes: Partial<Schema<'AdminPaymentDto'>> = {}): Schema<'AdminPaymentDto'> {
  return {
    id: '0198c1f0-0000-7000-8000-0000000000aa',
    attemptNo: 1,
    provider: 'stripe',
    method: 'stripe',
    kind: 'card',
    state: 'partially_refunded',
    isCurrent: false,
    amount: rupiah(5_751_000),
    captured: rupiah(5_751_000),
    refunded: rupiah(751_000),
    redirectUrl: null,
    instructions: null,
    expiresAt: '2026-11-22T07:35:00.000Z',
    failureCode: null,
    createdAt: '2026-11-22T07:06:00.000Z',
    gatewayRef: 'cs_test_1',
    refundWay: 'partial',
    refunds: [refund()],
    proofs: [],
    ...changes,
  };
}

export function refund(changes: Partial<Schema<'RefundDto'>> = {}): Schema<'RefundDto'> {
  return {
    id: '0198c1f0-0000-7000-8000-0000000000bb',
    amount: rupiah(751_000),
    state: 'succeeded',
    reason: 'Senar putus',
    isManual: false,
    destination: null,
    proofId: null,
    lines: [],
    createdAt: '2026-11-22T08:06:00.000Z',
    ...changes,
  };
}

/** A transfer that the buyer has shown and nobody has looked at yet. */
export function transfer(changes: Partial<Schema<'AdminPaymentDto'>> = {}): Schema<'AdminPaymentDto'> {
  return payment({
    provider: 'manual',
    method: 'bank_transfer',
    kind: 'bank_transfer',
    state: 'under_review',
    isCurrent: true,
    captured: rupiah(0),
    instructions: {
      issuer: null,
      number: null,
      billerCode: null,
      accounts: [{ bank: 'BCA', number: '4370012345', holder: 'Hurtrock Music Store' }],
    },
    gatewayRef: null,
    refundWay: 'none',
    refunds: [],
    proofs: [
      {
        id: '0198c1f0-0000-7000-8000-0000000000cc',
        note: 'Dari rekening istri',
        createdAt: '2026-11-22T07:20:00.000Z',
        decision: null,
        reason: '',
      },
    ],
    ...changes,
  });
}
