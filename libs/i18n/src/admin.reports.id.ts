/** Files of figures. A part of the admin panel. */
export const adminReportsId = {
  reports: {
    title: 'Laporan',
    intro: 'Berkas untuk program lembar kerja atau kertas; angkanya sama dengan Analitik.',
    sales: 'Penjualan',
    periods: { daily: 'Laporan Harian', weekly: 'Laporan Mingguan', monthly: 'Laporan Bulanan' },
    periodText: {
      daily: '30 hari terakhir, satu baris per hari.',
      weekly: '12 minggu terakhir, Senin sampai Minggu.',
      monthly: '13 bulan terakhir, termasuk bulan ini.',
    },
    xlsx: 'Unduh .xlsx',
    pdf: 'Buka PDF',
    xlsxOf: 'Unduh {name} .xlsx',
    pdfOf: 'Buka PDF {name}',
    lists: 'Daftar lengkap',
    kinds: { stock: 'Laporan Stok', customers: 'Laporan Pelanggan' },
    kindText: {
      stock: 'Semua produk dengan jumlah di rak, dipesan, tersedia, dan nilainya.',
      customers: 'Semua yang pernah membeli, dengan jumlah dan nilai belanjanya.',
    },
    products: 'Produk',
    productsText: 'Semua data produk, untuk diperiksa atau dicetak.',
    orders: 'Pesanan',
    ordersText: 'Semua pesanan dengan pembayaran dan pengirimannya.',
    make: 'Buat',
    making: 'Buat {name}',
    waiting: 'Menunggu giliran…',
    running: '{done} dari {total} baris…',
    progress: 'Kemajuan laporan',
    done: 'Selesai: {total} baris. Berkas disimpan satu hari, hanya untuk Anda.',
    failed: 'Laporan tidak dapat dibuat. Silakan coba lagi.',
    download: 'Unduh berkas',
  },
};

export type AdminReportsMessages = typeof adminReportsId;
