import type { LinkMailData, MailKind, Mails, OrderMailData } from './mail-kinds.js';

const PART_OF_IT = {
  isPart: true,
  lines: [{ name: 'Ernie Ball Regular Slinky 10-46', quantity: 1, lineTotal: 110_000 }],
};

const A_QUESTION = {
  from: 'Rina Wulandari',
  email: 'rina@example.com',
  phone: '0812-3456-7890',
  subject: 'Servis gitar',
  message: 'Apakah toko menerima servis fret?',
};

/** What a preview is filled with; nothing in it is anybody's. Links lead to the shop's own pages and open nothing. */
export function mailSamples(shopUrl: string): Mails {
  const linked = (path: string): LinkMailData => ({ name: 'Rina Wulandari', link: `${shopUrl}${path}` });
  const order: OrderMailData = {
    ...linked('/orders/HRT-20261122-K7Q2M4P'),
    orderNumber: 'HRT-20261122-K7Q2M4P',
    lines: [
      { name: 'Fender Player Stratocaster', quantity: 1, lineTotal: 12_500_000 },
      { name: 'Ernie Ball Regular Slinky 10-46', quantity: 3, lineTotal: 330_000 },
    ],
    subtotal: 12_830_000,
    shippingTotal: 43_000,
    total: 12_873_000,
  };
  const unpaid: OrderMailData = { ...order, payUntil: '2026-11-23T10:00:00.000Z' };
  const paid: OrderMailData = { ...order, invoiceNumber: 'INV/2026/000042' };
  const returned = { returned: ['1 × Ernie Ball Regular Slinky 10-46'] };
  return {
    verify_email: linked('/verify-email'),
    reset_password: linked('/reset-password'),
    invitation: linked('/admin/invitation'),
    order_placed: unpaid,
    payment_instructions: { ...unpaid, payTo: ['BCA Virtual Account 80777 0812 3456 7890'] },
    payment_received: paid,
    payment_failed: unpaid,
    payment_expired: order,
    order_shipped: {
      ...paid,
      courierName: 'JNE',
      trackingNumber: 'JNE0123456789',
      trackingUrl: 'https://www.jne.co.id/tracking-package',
    },
    order_delivered: paid,
    order_cancelled: order,
    order_lines_cancelled: { ...paid, ...PART_OF_IT, answer: 'Barang terakhir rusak.', refundDue: 110_000 },
    order_refunded: { ...paid, refunded: 330_000 },
    backorder_arrived: paid,
    return_requested: { ...paid, ...returned, answer: 'Jack longgar sejak dibuka.' },
    return_approved: { ...paid, ...returned },
    return_rejected: { ...paid, ...returned, answer: 'Kerusakannya bukan dari pengiriman.' },
    return_received: { ...paid, ...returned, refundDue: 110_000 },
    stock_low: {
      ...linked('/admin/stock'),
      products: [
        { name: 'Fender Player Stratocaster', sku: 'FEN-STR-001', level: 'low', available: 4 },
        { name: 'Boss DS-1 Distortion', sku: 'BOS-DS1-001', level: 'out', available: 0 },
      ],
      others: 2,
    },
    contact_message: { ...linked('/admin/mails'), ...A_QUESTION },
    chat_waiting: { ...linked('/admin/chats'), said: ['Apakah gitar ini masih ada?'] },
    chat_answer: { ...linked('/#chat'), said: ['Masih ada dua, yang hitam dan yang merah.'] },
    account_erased: linked('/'),
  };
}

/** In the order in which a customer meets them. */
export const MAIL_KINDS = Object.keys(mailSamples('')) as MailKind[];
