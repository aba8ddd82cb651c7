import { adminPaymentsId } from './admin.payments.id.js';

/** Every word of the day's reconciliation file in Indonesian; the English catalogue is typed by this one. */
export const reportId = {
  sheets: { summary: 'Ringkasan', lines: 'Transaksi' },
  title: (date: string) => `Rekonsiliasi pembayaran ${date}`,
  zone: 'Semua waktu dalam WIB, semua jumlah dalam rupiah penuh.',
  columns: {
    provider: 'Gerbang pembayaran',
    capturedCount: 'Jumlah diterima',
    captured: 'Diterima',
    refundedCount: 'Jumlah dikembalikan',
    refunded: 'Dikembalikan',
    fees: 'Biaya',
    net: 'Bersih',
    at: 'Waktu (WIB)',
    method: 'Metode',
    order: 'Pesanan',
    reference: 'Referensi',
    actor: 'Oleh',
  },
  methods: adminPaymentsId.paymentMethods,
  providers: adminPaymentsId.paymentProviders,
  unknownFees: 'tidak diketahui',
  total: 'Total',
  ordersPaid: 'Pesanan yang menjadi lunas',
  difference: 'Selisih (diterima dikurangi pesanan)',
  reasons: { late_money: 'Uang terlambat', double_payment: 'Pembayaran ganda' },
  balanced: 'Cocok: selisih terjelaskan seluruhnya.',
  unbalanced: 'TIDAK COCOK: ada selisih yang tidak terjelaskan. Buka halaman Rekonsiliasi.',
  cut: (shown: number, all: number) =>
    `Hanya ${shown} dari ${all} transaksi yang dimuat di sini; jumlah pada lembar Ringkasan mencakup semuanya.`,
};

export type ReportMessages = typeof reportId;
