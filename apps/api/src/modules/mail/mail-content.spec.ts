import { JSDOM } from 'jsdom';
import { mailEn } from '@hurtrock/i18n/mail.en';
import { mailId } from '@hurtrock/i18n/mail.id';
import { mailContent } from './mail-content.js';
import { escapeHtml, mailHtml, type MailFrame } from './mail-html.js';
import type { ContactMailData, MailKind, OrderMailData, StockMailData } from './mail-kinds.js';
import { withoutTokens } from './mail-secrets.js';
import { mailText } from './mail-text.js';

const shop = {
  name: 'Hurtrock Music Store',
  tagline: 'Toko Alat Musik Terpercaya',
  address: 'Jl Gegerkalong Girang 22',
  phone: '0821-1555-8035',
  email: 'info@hurtrock.com',
  whatsapp: '6282115558035',
  logo: null,
};
const frames: Record<'id' | 'en', MailFrame> = {
  id: { shop, messages: mailId, locale: 'id', home: 'https://shop.example' },
  en: { shop, messages: mailEn, locale: 'en', home: 'https://shop.example' },
};
const data: OrderMailData = {
  name: 'Rina',
  orderNumber: 'HRT-20261122-K7Q2',
  link: 'https://shop.example/orders/HRT-20261122-K7Q2#token=abc',
  lines: [{ name: 'Fender Player Stratocaster', quantity: 2, lineTotal: 25_000_000 }],
  subtotal: 25_000_000,
  shippingTotal: 86_000,
  total: 25_086_000,
};

const STOCK_DATA: StockMailData = {
  name: 'Hurtrock Music Store',
  link: 'https://shop.example/admin/stock',
  products: [
    { name: 'Fender\nStratocaster', sku: 'FEN-1', level: 'low', available: 8 },
    { name: 'Ibanez RG', sku: 'IBA-1', level: 'critical', available: 2 },
    { name: 'Boss DS-1', sku: 'BOS-1', level: 'out', available: 0 },
  ],
  others: 0,
};

const CONTACT_DATA: ContactMailData = {
  name: 'Hurtrock Music Store',
  link: 'https://shop.example/admin/mails',
  from: 'Rina',
  email: 'rina@example.com',
  subject: 'Servis',
  message: 'Apakah toko menerima servis fret?\n\nTerima kasih',
};

const SUBJECTS: [MailKind, string, string][] = [
  ['verify_email', 'Konfirmasi alamat e-mail Anda', 'Confirm your e-mail address'],
  ['reset_password', 'Atur ulang kata sandi Anda', 'Reset your password'],
  ['invitation', 'Undangan menjadi anggota tim toko', 'You are invited to work in the shop'],
  ['order_placed', 'Pesanan HRT-20261122-K7Q2 sudah kami terima', 'We have received order HRT-20261122-K7Q2'],
  [
    'payment_instructions',
    'Cara membayar pesanan HRT-20261122-K7Q2',
    'How to pay for order HRT-20261122-K7Q2',
  ],
  [
    'payment_received',
    'Pembayaran pesanan HRT-20261122-K7Q2 sudah kami terima',
    'We have received the payment for order HRT-20261122-K7Q2',
  ],
  [
    'payment_failed',
    'Pembayaran pesanan HRT-20261122-K7Q2 gagal',
    'The payment for order HRT-20261122-K7Q2 failed',
  ],
  [
    'payment_expired',
    'Batas waktu pembayaran pesanan HRT-20261122-K7Q2 sudah lewat',
    'The time to pay for order HRT-20261122-K7Q2 is over',
  ],
  ['order_shipped', 'Pesanan HRT-20261122-K7Q2 sudah dikirim', 'Order HRT-20261122-K7Q2 has been shipped'],
  ['order_delivered', 'Pesanan HRT-20261122-K7Q2 sudah sampai', 'Order HRT-20261122-K7Q2 has been delivered'],
  ['order_cancelled', 'Pesanan HRT-20261122-K7Q2 dibatalkan', 'Order HRT-20261122-K7Q2 has been cancelled'],
  [
    'order_lines_cancelled',
    'Sebagian pesanan HRT-20261122-K7Q2 dibatalkan',
    'Part of order HRT-20261122-K7Q2 has been cancelled',
  ],
  [
    'order_refunded',
    'Pengembalian dana untuk pesanan HRT-20261122-K7Q2',
    'Refund for order HRT-20261122-K7Q2',
  ],
  [
    'backorder_arrived',
    'Barang untuk pesanan HRT-20261122-K7Q2 sudah tiba',
    'The items for order HRT-20261122-K7Q2 have arrived',
  ],
  [
    'return_requested',
    'Retur diajukan untuk pesanan HRT-20261122-K7Q2',
    'A return was requested for order HRT-20261122-K7Q2',
  ],
  [
    'return_approved',
    'Retur untuk pesanan HRT-20261122-K7Q2 kami setujui',
    'Your return for order HRT-20261122-K7Q2 is approved',
  ],
  [
    'return_rejected',
    'Retur untuk pesanan HRT-20261122-K7Q2 belum dapat kami terima',
    'We could not accept the return for order HRT-20261122-K7Q2',
  ],
  [
    'return_received',
    'Barang retur pesanan HRT-20261122-K7Q2 sudah kami terima',
    'The returned goods of order HRT-20261122-K7Q2 have arrived',
  ],
  ['stock_low', 'Stok perlu diisi kembali', 'Stock needs to be refilled'],
  ['contact_message', 'Pesan dari toko: Servis', 'Message from the shop: Servis'],
  ['chat_waiting', 'Ada yang menunggu jawaban di chat', 'Somebody waits for an answer in the chat'],
  ['chat_answer', 'Toko menjawab Anda di chat', 'The shop has answered you in the chat'],
  ['account_erased', 'Akun Anda sudah dihapus', 'Your account has been erased'],
];

test.each(SUBJECTS)('%s is written in both languages', (kind, indonesian, english) => {
  const told = kind === 'contact_message' ? CONTACT_DATA : data;
  expect(mailContent({ kind, data: told, locale: 'id' }, mailId).subject).toBe(indonesian);
  expect(mailContent({ kind, data: told, locale: 'en' }, mailEn).subject).toBe(english);
});

test('every kind of mail is in the table above', () => {
  expect(SUBJECTS.map(([kind]) => kind)).toEqual(Object.keys(mailId.kinds));
});

test('what somebody wrote is told line by line, with how to answer', () => {
  const { paragraphs, facts } = mailContent(
    { kind: 'contact_message', data: CONTACT_DATA, locale: 'id' },
    mailId,
  );
  expect(paragraphs.slice(1)).toEqual(['Apakah toko menerima servis fret?', 'Terima kasih']);
  expect(facts).toEqual([
    { label: 'Nama', value: 'Rina' },
    { label: 'E-mail', value: 'rina@example.com' },
  ]);
});

test('what was said in the chat is told message by message', () => {
  const said = ['Masih ada?', 'Yang\nhitam'];
  const { paragraphs } = mailContent(
    {
      kind: 'chat_waiting',
      data: { name: 'Hurtrock', link: 'https://shop.example/admin/chats', said },
      locale: 'id',
    },
    mailId,
  );
  expect(paragraphs.slice(1)).toEqual(['Masih ada?', 'Yang hitam']);
});

test('a shipped order as plain text says all that its reader needs', () => {
  const shipped: OrderMailData = {
    ...data,
    invoiceNumber: 'INV/2026/000001',
    courierName: 'JNE',
    trackingNumber: 'JP1234567890',
    trackingUrl: 'https://jne.example/JP1234567890',
  };
  const mail = { kind: 'order_shipped', data: shipped, locale: 'id' } as const;

  expect(mailText(mailContent(mail, mailId), frames.id)).toBe(`Halo Rina,

Barang berikut sudah kami serahkan kepada kurir.

2 × Fender Player Stratocaster: Rp25.000.000
Subtotal: Rp25.000.000
Ongkos Kirim: Rp86.000
Total: Rp25.086.000
Nomor Pesanan: HRT-20261122-K7Q2
Nomor Faktur: INV/2026/000001
Kurir: JNE
Nomor Resi: JP1234567890

Lihat pesanan:
https://shop.example/orders/HRT-20261122-K7Q2#token=abc

Lacak Paket:
https://jne.example/JP1234567890

Terima kasih,
Hurtrock Music Store

--
Ada pertanyaan? Hubungi kami: 0821-1555-8035 · WhatsApp 6282115558035 · info@hurtrock.com
Jl Gegerkalong Girang 22
E-mail ini dikirim otomatis karena ada kegiatan pada akun atau pesanan Anda di toko kami.
`);
});

test('a parcel with a part of the order names what lies in it and what follows, without the sums of the order', () => {
  const part: OrderMailData = { ...data, isPart: true, toFollow: 1 };
  const content = (locale: 'id' | 'en') =>
    mailContent({ kind: 'order_shipped', data: part, locale }, frames[locale].messages);

  expect(content('id').facts.map(({ label }) => label)).toEqual(['Nomor Pesanan']);
  expect(content('id').paragraphs.at(-1)).toBe(
    '1 barang lain dari pesanan ini menyusul dalam paket berikutnya.',
  );
  expect(content('en').paragraphs.at(-1)).toBe('1 more item of this order will follow in another parcel.');
});

test('staff read what runs short, each product on one line', () => {
  const lines = (locale: 'id' | 'en') =>
    mailContent({ kind: 'stock_low', data: STOCK_DATA, locale }, frames[locale].messages).lines;

  expect(lines('id')).toEqual([
    { name: 'Fender Stratocaster (FEN-1)', amount: 'menipis, tersedia 8' },
    { name: 'Ibanez RG (IBA-1)', amount: 'kritis, tersedia 2' },
    { name: 'Boss DS-1 (BOS-1)', amount: 'habis' },
  ]);
  expect(lines('en').map(({ amount }) => amount)).toEqual([
    'low, 8 available',
    'critical, 2 available',
    'out of stock',
  ]);
});

test('times are those of Bandung, in the language of the mail', () => {
  const mail = { kind: 'order_placed', data: { ...data, payUntil: '2026-11-22T18:30:00Z' } } as const;
  const payUntil = (locale: 'id' | 'en') =>
    mailContent({ ...mail, locale }, frames[locale].messages).facts.at(-1);

  expect(payUntil('id')).toEqual({ label: 'Bayar sebelum', value: '23 November 2026, 01.30 WIB' });
  expect(payUntil('en')).toEqual({ label: 'Pay before', value: '23 November 2026, 01:30 WIB' });
});

test('a logo stands in for the name, whole and no larger than the head, and whoever sees no pictures reads the name', () => {
  const logo = {
    ...{
      key: 'a'.repeat(32),
      width: 1600,
      height: 400,
      widths: [320, 640, 1280, 1600],
      formats: ['webp' as const],
    },
    ...{ placeholder: '', alt: '' },
  };
  const frame = { ...frames.id, shop: { ...shop, name: 'Toko "A" & B', logo } };
  const html = mailHtml(mailContent({ kind: 'order_placed', data, locale: 'id' }, mailId), frame);
  const [image] = new JSDOM(html).window.document.images;
  expect([image!.src, image!.alt, image!.width, image!.height]).toEqual([
    `https://shop.example/media/${'a'.repeat(32)}/320.webp`,
    'Toko "A" & B',
    176,
    44,
  ]);
});

test('whatever people typed stays text in HTML', () => {
  const hostile = `"><img src=x onerror=alert(1)>&'`;
  const mail = {
    kind: 'order_placed',
    locale: 'id',
    data: {
      ...data,
      name: hostile,
      orderNumber: hostile,
      link: `https://shop.example/${hostile}`,
      lines: [{ name: hostile, quantity: 1, lineTotal: 1 }],
      courierName: hostile,
      trackingNumber: hostile,
      trackingUrl: `https://jne.example/${hostile}`,
      invoiceNumber: hostile,
      payTo: [hostile, hostile],
    },
  } as const;
  const hostileShop = {
    ...(Object.fromEntries(Object.keys(shop).map((key) => [key, hostile])) as unknown as typeof shop),
    logo: null,
  };

  const html = mailHtml(mailContent(mail, mailId), { ...frames.id, shop: hostileShop });

  expect(html).not.toContain('<img');
  expect(html.split('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;&#39;').length - 1).toBe(20);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  ' https://evil.example',
  '//evil.example',
  'mailto:x@example.com',
])('only web addresses become links: %s does not', (trackingUrl) => {
  const mail = { kind: 'order_shipped', locale: 'en', data: { ...data, trackingUrl } } as const;
  const html = mailHtml(mailContent(mail, mailEn), frames.en);

  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)).toEqual([data.link, '#', data.link]);
});

test('a subject is one line, whatever an order is called', () => {
  const mail = {
    kind: 'order_placed',
    locale: 'en',
    data: { ...data, orderNumber: 'A\r\nBcc: x@example.com\u2028B' },
  } as const;

  expect(mailContent(mail, mailEn).subject).toBe('We have received order A Bcc: x@example.com B');
});

test('HTML entities are written out', () =>
  expect(escapeHtml(`<a href="x">'&'`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;'));

test('a mail without its tokens opens nothing and says the rest', () => {
  expect(withoutTokens('a https://x/y#token=AbC_-9 b <a href="/z#token=d">')).toBe(
    'a https://x/y#token=*** b <a href="/z#token=***">',
  );
});
