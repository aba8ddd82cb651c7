import type { PageLanguage } from '../../page/page-language.js';
import type { CardBehaviour } from '../cards.js';
import type { Channel } from '../channels.js';
import type { Phase } from '../phase.js';

export type FieldError = 'number_missing' | 'number_foreign' | 'expiry' | 'expiry_past' | 'cvc' | 'otp';
type ClosedPhase = Exclude<Phase, 'choosing' | 'waiting'>;

export interface SnapTexts {
  title: string;
  sandbox: string;
  sandboxNote: string;
  order: string;
  details: string;
  chooseMethod: string;
  groups: { card: string; wallet: string; bank: string; store: string };
  channels: Record<Channel, { name: string; note: string }>;
  otherMethod: string;
  back: string;
  backUnpaid: string;
  payNow: string;
  failNow: string;
  simulatorNote: string;
  paying: string;
  copy: string;
  copied: string;
  payBefore: string;
  virtualAccount: string;
  billerCode: string;
  billKey: string;
  paymentCode: string;
  scan: string;
  openApp: string;
  steps: { bank: string; bill: string; store: string };
  card: { title: string; number: string; expiry: string; cvc: string; pay: string };
  testCards: string;
  testCardsNote: string;
  behaviours: Record<CardBehaviour, string>;
  otp: { title: string; text: string; label: string; confirm: string; cancel: string };
  declined: { deny: string; failure: string; retry: string };
  closed: Record<ClosedPhase, { title: string; text: string }>;
  unknownTitle: string;
  unknownText: string;
  errors: Record<FieldError, string>;
}

const id: SnapTexts = {
  title: 'Pembayaran',
  sandbox: 'SANDBOX',
  sandboxNote: 'Ini simulasi. Tidak ada uang sungguhan yang berpindah. Jangan masukkan kartu asli.',
  order: 'Pesanan',
  details: 'Rincian pesanan',
  chooseMethod: 'Pilih metode pembayaran',
  groups: { card: 'Kartu', wallet: 'Dompet digital dan QRIS', bank: 'Transfer bank', store: 'Gerai' },
  channels: {
    credit_card: { name: 'Kartu kredit/debit', note: 'Visa, Mastercard, JCB' },
    gopay: { name: 'GoPay', note: 'Lewat aplikasi Gojek' },
    shopeepay: { name: 'ShopeePay', note: 'Lewat aplikasi Shopee' },
    other_qris: { name: 'QRIS', note: 'Dari aplikasi bank atau dompet apa pun' },
    bca_va: { name: 'BCA', note: 'Virtual account' },
    bni_va: { name: 'BNI', note: 'Virtual account' },
    bri_va: { name: 'BRI', note: 'Virtual account' },
    cimb_va: { name: 'CIMB Niaga', note: 'Virtual account' },
    permata_va: { name: 'Permata', note: 'Virtual account, juga dari bank lain' },
    echannel: { name: 'Mandiri', note: 'Mandiri Bill' },
    indomaret: { name: 'Indomaret', note: 'Bayar di kasir' },
    alfamart: { name: 'Alfamart', note: 'Bayar di kasir' },
  },
  otherMethod: 'Metode lain',
  back: 'Kembali ke toko',
  backUnpaid: 'Kembali ke toko tanpa membayar',
  payNow: 'Bayar sekarang (simulator)',
  failNow: 'Gagalkan pembayaran (simulator)',
  simulatorNote: 'Di sandbox, tombol ini berperan sebagai bank, aplikasi, atau kasir.',
  paying: 'Memproses…',
  copy: 'Salin',
  copied: 'Tersalin',
  payBefore: 'Bayar sebelum',
  virtualAccount: 'Nomor virtual account',
  billerCode: 'Kode perusahaan',
  billKey: 'Kode bayar',
  paymentCode: 'Kode pembayaran',
  scan: 'Pindai dengan aplikasi pembayaran Anda.',
  openApp: 'Buka aplikasi dan setujui pembayaran, atau pindai kode ini.',
  steps: {
    bank: 'Transfer tepat sejumlah ini ke nomor di bawah lewat ATM, mobile banking, atau internet banking.',
    bill: 'Pilih Bayar, Multipayment di ATM atau Livin’ by Mandiri, lalu masukkan kedua kode ini.',
    store: 'Sebutkan kode ini kepada kasir dan bayar tunai.',
  },
  card: {
    title: 'Kartu kredit/debit',
    number: 'Nomor kartu',
    expiry: 'Masa berlaku (BB/TT)',
    cvc: 'CVV',
    pay: 'Bayar',
  },
  testCards: 'Kartu uji',
  testCardsNote: 'Pilih satu untuk mengisi formulir. CVV 123, OTP 112233.',
  behaviours: {
    accept: 'Berhasil',
    challenge: 'Ditinjau (challenge)',
    bank_deny: 'Ditolak bank',
    fds_deny: 'Ditolak deteksi penipuan',
    insufficient_funds: 'Saldo tidak cukup',
    failure: 'Gagal diproses',
  },
  otp: {
    title: 'Verifikasi bank (3-D Secure)',
    text: 'Bank Anda mengirim kode lewat SMS. Di sandbox, kodenya selalu 112233.',
    label: 'Kode OTP',
    confirm: 'Setujui pembayaran',
    cancel: 'Batalkan',
  },
  declined: {
    deny: 'Pembayaran ditolak.',
    failure: 'Pembayaran gagal diproses.',
    retry: 'Silakan coba lagi atau pilih metode lain.',
  },
  closed: {
    review: {
      title: 'Pembayaran sedang ditinjau',
      text: 'Bank menahan pembayaran ini sampai toko menyetujuinya. Tidak perlu membayar lagi.',
    },
    paid: { title: 'Pembayaran berhasil', text: 'Terima kasih. Tidak perlu membayar lagi.' },
    given_back: {
      title: 'Dana dikembalikan',
      text: 'Pembayaran ini sudah selesai dan dananya dikembalikan, seluruhnya atau sebagian.',
    },
    reversed: {
      title: 'Pembayaran ditarik kembali',
      text: 'Bank menarik kembali pembayaran ini. Silakan hubungi toko.',
    },
    canceled: {
      title: 'Pembayaran dibatalkan',
      text: 'Halaman ini tidak berlaku lagi dan tidak ada yang ditagih. Silakan mulai lagi dari toko.',
    },
    expired: {
      title: 'Waktu pembayaran habis',
      text: 'Halaman ini tidak berlaku lagi dan tidak ada yang ditagih. Silakan mulai lagi dari toko.',
    },
  },
  unknownTitle: 'Halaman tidak ditemukan',
  unknownText: 'Tidak ada pembayaran dengan alamat ini.',
  errors: {
    number_missing: 'Masukkan nomor kartu.',
    number_foreign: 'Ini bukan kartu uji. Jangan memakai kartu asli di sini.',
    expiry: 'Masukkan masa berlaku sebagai BB/TT.',
    expiry_past: 'Masa berlaku kartu sudah lewat.',
    cvc: 'CVV kartu uji adalah 123.',
    otp: 'Kode salah. Di sandbox, kodenya 112233.',
  },
};

const en: SnapTexts = {
  title: 'Payment',
  sandbox: 'SANDBOX',
  sandboxNote: 'This is a simulation. No real money moves. Do not enter a real card.',
  order: 'Order',
  details: 'Order details',
  chooseMethod: 'Choose a payment method',
  groups: { card: 'Card', wallet: 'E-wallets and QRIS', bank: 'Bank transfer', store: 'Stores' },
  channels: {
    credit_card: { name: 'Credit or debit card', note: 'Visa, Mastercard, JCB' },
    gopay: { name: 'GoPay', note: 'In the Gojek app' },
    shopeepay: { name: 'ShopeePay', note: 'In the Shopee app' },
    other_qris: { name: 'QRIS', note: 'From any bank or wallet app' },
    bca_va: { name: 'BCA', note: 'Virtual account' },
    bni_va: { name: 'BNI', note: 'Virtual account' },
    bri_va: { name: 'BRI', note: 'Virtual account' },
    cimb_va: { name: 'CIMB Niaga', note: 'Virtual account' },
    permata_va: { name: 'Permata', note: 'Virtual account, from other banks too' },
    echannel: { name: 'Mandiri', note: 'Mandiri Bill' },
    indomaret: { name: 'Indomaret', note: 'Pay at the till' },
    alfamart: { name: 'Alfamart', note: 'Pay at the till' },
  },
  otherMethod: 'Other methods',
  back: 'Return to the shop',
  backUnpaid: 'Return to the shop without paying',
  payNow: 'Pay now (simulator)',
  failNow: 'Fail the payment (simulator)',
  simulatorNote: 'In the sandbox, this button plays the bank, the app or the cashier.',
  paying: 'Processing…',
  copy: 'Copy',
  copied: 'Copied',
  payBefore: 'Pay before',
  virtualAccount: 'Virtual account number',
  billerCode: 'Company code',
  billKey: 'Bill key',
  paymentCode: 'Payment code',
  scan: 'Scan it with your payment app.',
  openApp: 'Open the app and approve the payment, or scan this code.',
  steps: {
    bank: 'Transfer exactly this amount to the number below, by ATM, mobile or internet banking.',
    bill: 'Choose Pay, Multipayment at an ATM or in Livin’ by Mandiri, and enter both codes.',
    store: 'Tell the cashier this code and pay in cash.',
  },
  card: {
    title: 'Credit or debit card',
    number: 'Card number',
    expiry: 'Expiry (MM/YY)',
    cvc: 'CVV',
    pay: 'Pay',
  },
  testCards: 'Test cards',
  testCardsNote: 'Choose one to fill in the form. CVV 123, OTP 112233.',
  behaviours: {
    accept: 'Pays',
    challenge: 'Held for review',
    bank_deny: 'Denied by the bank',
    fds_deny: 'Denied as fraud',
    insufficient_funds: 'Insufficient funds',
    failure: 'Processing fails',
  },
  otp: {
    title: 'Bank verification (3-D Secure)',
    text: 'Your bank sent you a code by SMS. In the sandbox, it is always 112233.',
    label: 'One-time password',
    confirm: 'Approve the payment',
    cancel: 'Cancel',
  },
  declined: {
    deny: 'The payment was denied.',
    failure: 'The payment could not be processed.',
    retry: 'Please try again or choose another method.',
  },
  closed: {
    review: {
      title: 'Your payment is being reviewed',
      text: 'The bank holds this payment until the shop approves it. There is no need to pay again.',
    },
    paid: { title: 'Payment successful', text: 'Thank you. There is no need to pay again.' },
    given_back: {
      title: 'Money given back',
      text: 'This payment is complete, and its money has been given back in whole or in part.',
    },
    reversed: {
      title: 'Payment taken back',
      text: 'The bank has taken this payment back. Please contact the shop.',
    },
    canceled: {
      title: 'Payment cancelled',
      text: 'This page is no longer valid and nothing was charged. Please start again from the shop.',
    },
    expired: {
      title: 'The time to pay is over',
      text: 'This page is no longer valid and nothing was charged. Please start again from the shop.',
    },
  },
  unknownTitle: 'Page not found',
  unknownText: 'There is no payment at this address.',
  errors: {
    number_missing: 'Enter the card number.',
    number_foreign: 'This is not a test card. Do not use a real card here.',
    expiry: 'Enter the expiry as MM/YY.',
    expiry_past: 'The card has expired.',
    cvc: 'The CVV of a test card is 123.',
    otp: 'Wrong code. In the sandbox, it is 112233.',
  },
};

const TEXTS: Record<PageLanguage, SnapTexts> = { id, en };

export function snapTexts(language: PageLanguage): SnapTexts {
  return TEXTS[language];
}
