import type { PaymentKind } from '@hurtrock/shared/payment-methods';

export interface PaymentGuide {
  /** Where it is done, such as "ATM". */
  place: string;
  steps: string[];
}

/**
 * How to pay, step by step, for the bank or chain that is named. Apart from the storefront's other texts, because only a
 * page that waits for a payment needs it.
 */
export type PaymentGuides = Record<PaymentKind | 'mandiri_bill' | 'bca_va', (name: string) => PaymentGuide[]>;

const atBank = (bank: string): PaymentGuide[] => [
  {
    place: `ATM ${bank}`,
    steps: [
      'Masukkan kartu dan PIN Anda.',
      'Pilih Transaksi Lain, lalu Transfer atau Pembayaran, lalu Virtual Account.',
      'Masukkan nomor virtual account di atas.',
      'Periksa nama toko dan jumlahnya, lalu setujui.',
      'Simpan struknya sampai barang tiba.',
    ],
  },
  {
    place: `Mobile banking ${bank}`,
    steps: [
      'Masuk ke aplikasi bank Anda.',
      'Pilih Transfer atau Pembayaran, lalu Virtual Account.',
      'Salin dan tempel nomor virtual account di atas.',
      'Periksa nama toko dan jumlahnya, lalu setujui dengan PIN.',
    ],
  },
];

export const guideId: PaymentGuides = {
  // BCA takes money for its virtual accounts from its own customers alone.
  bca_va: atBank,
  virtual_account: (bank) => [
    ...atBank(bank),
    {
      place: 'Bank lain',
      steps: [
        'Buka transfer antarbank di ATM atau aplikasi bank Anda.',
        `Pilih ${bank} sebagai bank tujuan.`,
        'Masukkan nomor virtual account sebagai nomor rekening dan jumlahnya dengan tepat.',
        'Bank Anda mungkin memungut biaya; jumlah yang sampai harus tetap sama.',
      ],
    },
  ],
  mandiri_bill: () => [
    {
      place: 'ATM Mandiri',
      steps: [
        'Masukkan kartu dan PIN Anda.',
        'Pilih Bayar/Beli, lalu Lainnya, lalu Multipayment.',
        'Masukkan kode perusahaan di atas.',
        'Masukkan kode bayar di atas.',
        'Periksa jumlahnya, pilih tagihan nomor 1, lalu setujui.',
      ],
    },
    {
      place: 'Livin’ by Mandiri',
      steps: [
        'Masuk ke aplikasi, lalu pilih Bayar.',
        'Cari penyedia jasa dengan kode perusahaan di atas.',
        'Tempel kode bayar di atas.',
        'Periksa jumlahnya, lalu setujui dengan PIN.',
      ],
    },
  ],
  qris: () => [
    {
      place: 'Aplikasi bank atau dompet digital',
      steps: [
        'Tekan Lanjutkan Pembayaran untuk melihat kode QR.',
        'Buka aplikasi Anda dan pilih Pindai atau Bayar.',
        'Pindai kodenya; di ponsel yang sama, simpan gambarnya lalu pilih dari galeri.',
        'Periksa nama toko dan jumlahnya, lalu setujui dengan PIN.',
      ],
    },
  ],
  e_wallet: (wallet) => [
    {
      place: `Aplikasi ${wallet}`,
      steps: [
        'Tekan Lanjutkan Pembayaran.',
        'Di ponsel, aplikasinya terbuka sendiri; di komputer, pindai kode QR yang tampil.',
        'Periksa nama toko dan jumlahnya, lalu setujui dengan PIN.',
      ],
    },
  ],
  card: () => [
    {
      place: 'Halaman pembayaran',
      steps: [
        'Tekan Lanjutkan Pembayaran.',
        'Isi nomor kartu, masa berlaku, dan kode keamanannya.',
        'Bank Anda mungkin mengirim kode OTP lewat SMS atau meminta persetujuan di aplikasinya.',
        'Setelah itu Anda kembali ke halaman pesanan.',
      ],
    },
  ],
  store: (chain) => [
    {
      place: `Kasir ${chain}`,
      steps: [
        `Datang ke gerai ${chain} terdekat.`,
        'Beri tahu kasir bahwa Anda ingin membayar belanja daring lewat Midtrans.',
        'Tunjukkan atau sebutkan kode pembayaran di atas.',
        'Bayar tunai sesuai jumlahnya; gerai mungkin memungut biaya layanan.',
        'Simpan struknya sampai barang tiba.',
      ],
    },
  ],
  bank_transfer: () => [
    {
      place: 'ATM atau mobile banking',
      steps: [
        'Pilih Transfer, lalu bank tujuan dari salah satu rekening di atas.',
        'Salin nomor rekening dan jumlahnya dengan tepat.',
        'Tulis nomor pesanan sebagai berita transfer bila ada tempatnya.',
        'Simpan tangkapan layar atau foto struknya, lalu kirim lewat halaman ini.',
      ],
    },
  ],
  cash_on_delivery: () => [
    {
      place: 'Saat barang tiba',
      steps: [
        'Siapkan uang tunai sesuai jumlahnya.',
        'Bayar kepada kurir sebelum menerima paket.',
        'Minta tanda terima dari kurir.',
      ],
    },
  ],
};
