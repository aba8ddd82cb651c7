import { mailEn } from '@hurtrock/i18n/mail.en';
import { mailId } from '@hurtrock/i18n/mail.id';
import { mailContent } from './mail-content.js';
import { escapeHtml, mailHtml, type MailFrame } from './mail-html.js';
import type { MailKind, OrderMailData } from './mail-kinds.js';
import { withoutTokens } from './mail-secrets.js';
import { mailText } from './mail-text.js';

const shop = {
  name: 'Hurtrock Music Store',
  tagline: 'Toko Alat Musik Terpercaya',
  address: 'Jl Gegerkalong Girang 22',
  phone: '0821-1555-8035',
  email: 'info@hurtrock.com',
  whatsapp: '6282115558035',
};
const frames: Record<'id' | 'en', MailFrame> = {
  id: { shop, messages: mailId, locale: 'id' },
  en: { shop, messages: mailEn, locale: 'en' },
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

const SUBJECTS: [MailKind, string, string][] = [
  ['verify_email', 'Konfirmasi alamat e-mail Anda', 'Confirm your e-mail address'],
  ['reset_password', 'Atur ulang kata sandi Anda', 'Reset your password'],
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
    'order_refunded',
    'Pengembalian dana untuk pesanan HRT-20261122-K7Q2',
    'Refund for order HRT-20261122-K7Q2',
  ],
];

test.each(SUBJECTS)('%s is written in both languages', (kind, indonesian, english) => {
  expect(mailContent({ kind, data, locale: 'id' }, mailId).subject).toBe(indonesian);
  expect(mailContent({ kind, data, locale: 'en' }, mailEn).subject).toBe(english);
});

test('every kind of mail is in the table above', () => {
  expect(SUBJECTS.map(([kind]) => kind)).toEqual(Object.keys(mailId.kinds));
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

test('times are those of Bandung, in the language of the mail', () => {
  const mail = { kind: 'order_placed', data: { ...data, payUntil: '2026-11-22T18:30:00Z' } } as const;
  const payUntil = (locale: 'id' | 'en') =>
    mailContent({ ...mail, locale }, frames[locale].messages).facts.at(-1);

  expect(payUntil('id')).toEqual({ label: 'Bayar sebelum', value: '23 November 2026, 01.30 WIB' });
  expect(payUntil('en')).toEqual({ label: 'Pay before', value: '23 November 2026, 01:30 WIB' });
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
  const hostileShop = Object.fromEntries(
    Object.keys(shop).map((key) => [key, hostile]),
  ) as unknown as typeof shop;

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
