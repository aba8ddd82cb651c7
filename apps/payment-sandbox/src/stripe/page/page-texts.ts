import type { PageLanguage } from '../../page/page-language.js';

export interface PageTexts {
  title: string;
  sandbox: string;
  sandboxNote: string;
  summary: string;
  shipping: string;
  total: string;
  contact: string;
  email: string;
  method: string;
  card: string;
  delayedSucceeds: string;
  delayedFails: string;
  number: string;
  expiry: string;
  cvc: string;
  pay: string;
  paying: string;
  cancel: string;
  testCards: string;
  testCardsNote: string;
  bankTitle: string;
  bankText: string;
  bankConfirm: string;
  bankRefuse: string;
  paidTitle: string;
  paidText: string;
  waitingTitle: string;
  waitingText: string;
  expiredTitle: string;
  expiredText: string;
  unknownTitle: string;
  unknownText: string;
  back: string;
  retry: string;
  errors: Record<FieldError, string>;
  failures: Record<string, string>;
  outcomes: Record<string, string>;
}

export type FieldError = 'email' | 'number_foreign' | 'number_missing' | 'expiry' | 'expiry_past' | 'cvc';

const id: PageTexts = {
  title: 'Pembayaran',
  sandbox: 'SANDBOX',
  sandboxNote: 'Ini simulasi. Tidak ada uang sungguhan yang berpindah. Jangan masukkan kartu asli.',
  summary: 'Ringkasan pesanan',
  shipping: 'Ongkos kirim',
  total: 'Total',
  contact: 'Kontak',
  email: 'Email',
  method: 'Metode pembayaran',
  card: 'Kartu',
  delayedSucceeds: 'Transfer bank, berhasil setelah 2 menit',
  delayedFails: 'Transfer bank, gagal setelah 2 menit',
  number: 'Nomor kartu',
  expiry: 'Masa berlaku (BB/TT)',
  cvc: 'CVC',
  pay: 'Bayar',
  paying: 'Memproses…',
  cancel: 'Batal dan kembali ke toko',
  testCards: 'Kartu uji',
  testCardsNote: 'Pilih satu untuk mengisi formulir.',
  bankTitle: 'Verifikasi bank (3-D Secure)',
  bankText: 'Di sini bank Anda akan meminta persetujuan. Di sandbox, Anda yang memutuskan.',
  bankConfirm: 'Setujui pembayaran',
  bankRefuse: 'Tolak verifikasi',
  paidTitle: 'Sudah dibayar',
  paidText: 'Pembayaran ini sudah selesai. Tidak perlu membayar lagi.',
  waitingTitle: 'Menunggu pembayaran',
  waitingText: 'Transfer sudah dibuat dan akan dikonfirmasi sebentar lagi.',
  expiredTitle: 'Sesi sudah kedaluwarsa',
  expiredText:
    'Halaman pembayaran ini tidak berlaku lagi dan tidak ada yang ditagih. Silakan mulai lagi dari toko.',
  unknownTitle: 'Halaman tidak ditemukan',
  unknownText: 'Tidak ada sesi pembayaran dengan alamat ini.',
  back: 'Kembali ke toko',
  retry: 'Silakan coba lagi atau gunakan kartu lain.',
  errors: {
    email: 'Masukkan alamat email yang benar.',
    number_missing: 'Masukkan nomor kartu.',
    number_foreign: 'Ini bukan kartu uji. Jangan memakai kartu asli di sini.',
    expiry: 'Masukkan masa berlaku sebagai BB/TT.',
    expiry_past: 'Masa berlaku kartu sudah lewat.',
    cvc: 'Masukkan 3 atau 4 angka CVC.',
  },
  failures: {
    generic_decline: 'Kartu Anda ditolak.',
    insufficient_funds: 'Saldo kartu Anda tidak cukup.',
    lost_card: 'Kartu Anda ditolak.',
    stolen_card: 'Kartu Anda ditolak.',
    expired_card: 'Kartu Anda sudah kedaluwarsa.',
    incorrect_cvc: 'CVC kartu Anda salah.',
    processing_error: 'Terjadi kesalahan saat memproses kartu Anda.',
    fraudulent: 'Kartu Anda ditolak.',
    payment_intent_authentication_failure: 'Verifikasi bank tidak berhasil.',
  },
  outcomes: {
    succeeded: 'Berhasil',
    generic_decline: 'Ditolak',
    insufficient_funds: 'Saldo tidak cukup',
    lost_card: 'Kartu hilang',
    stolen_card: 'Kartu curian',
    expired_card: 'Kartu kedaluwarsa',
    incorrect_cvc: 'CVC salah',
    processing_error: 'Gangguan proses',
    fraudulent: 'Diblokir (penipuan)',
    three_ds: '3-D Secure',
    three_ds_declined: '3-D Secure, lalu ditolak',
    disputed: 'Berhasil, lalu disengketakan',
    refund_pending: 'Refund tertunda',
    refund_fails: 'Refund gagal',
  },
};

const en: PageTexts = {
  title: 'Payment',
  sandbox: 'SANDBOX',
  sandboxNote: 'This is a simulation. No real money moves. Do not enter a real card.',
  summary: 'Order summary',
  shipping: 'Shipping',
  total: 'Total',
  contact: 'Contact',
  email: 'Email',
  method: 'Payment method',
  card: 'Card',
  delayedSucceeds: 'Bank transfer, succeeds after 2 minutes',
  delayedFails: 'Bank transfer, fails after 2 minutes',
  number: 'Card number',
  expiry: 'Expiry (MM/YY)',
  cvc: 'CVC',
  pay: 'Pay',
  paying: 'Processing…',
  cancel: 'Cancel and return to the shop',
  testCards: 'Test cards',
  testCardsNote: 'Choose one to fill in the form.',
  bankTitle: 'Bank verification (3-D Secure)',
  bankText: 'Here your bank would ask for your consent. In the sandbox, you decide.',
  bankConfirm: 'Approve the payment',
  bankRefuse: 'Refuse verification',
  paidTitle: 'Already paid',
  paidText: 'This payment is complete. There is no need to pay again.',
  waitingTitle: 'Waiting for the payment',
  waitingText: 'The transfer has been made and will be confirmed shortly.',
  expiredTitle: 'This session has expired',
  expiredText:
    'This payment page is no longer valid and nothing was charged. Please start again from the shop.',
  unknownTitle: 'Page not found',
  unknownText: 'There is no payment session at this address.',
  back: 'Return to the shop',
  retry: 'Please try again or use another card.',
  errors: {
    email: 'Enter a valid email address.',
    number_missing: 'Enter the card number.',
    number_foreign: 'This is not a test card. Do not use a real card here.',
    expiry: 'Enter the expiry as MM/YY.',
    expiry_past: 'The card has expired.',
    cvc: 'Enter the 3 or 4 digits of the CVC.',
  },
  failures: {
    generic_decline: 'Your card was declined.',
    insufficient_funds: 'Your card has insufficient funds.',
    lost_card: 'Your card was declined.',
    stolen_card: 'Your card was declined.',
    expired_card: 'Your card has expired.',
    incorrect_cvc: 'Your card’s CVC is incorrect.',
    processing_error: 'An error occurred while processing your card.',
    fraudulent: 'Your card was declined.',
    payment_intent_authentication_failure: 'The bank verification failed.',
  },
  outcomes: {
    succeeded: 'Pays',
    generic_decline: 'Declined',
    insufficient_funds: 'Insufficient funds',
    lost_card: 'Lost card',
    stolen_card: 'Stolen card',
    expired_card: 'Expired card',
    incorrect_cvc: 'Wrong CVC',
    processing_error: 'Processing error',
    fraudulent: 'Blocked as fraud',
    three_ds: '3-D Secure',
    three_ds_declined: '3-D Secure, then declined',
    disputed: 'Pays, then disputed',
    refund_pending: 'Refund pending',
    refund_fails: 'Refund fails',
  },
};

const TEXTS: Record<PageLanguage, PageTexts> = { id, en };

export function textsFor(language: PageLanguage): PageTexts {
  return TEXTS[language];
}
