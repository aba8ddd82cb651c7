/** The month's tax recap. A part of the admin panel. */
export const adminBooksId = {
  taxRecap: {
    title: 'Rekap pajak',
    intro: 'Faktur dan nota kredit satu bulan menurut WIB, dengan PPN-nya.',
    month: 'Bulan',
    download: 'Unduh .xlsx',
    sums: 'Jumlah bulan ini',
    documents: 'Dokumen bulan ini',
    kinds: { invoice: 'Faktur', credit_note: 'Nota kredit', cancelled_credit_note: 'Nota kredit dibatalkan' },
    invoices: 'Faktur',
    creditNotes: 'Nota kredit',
    cancelledCreditNotes: 'Nota kredit dibatalkan',
    due: 'Selisih',
    document: 'Dokumen',
    count: 'Banyaknya',
    number: 'Nomor',
    order: 'Pesanan',
    buyer: 'Pembeli',
    issuedAt: 'Waktu',
    total: 'Nilai',
    net: 'Sebelum PPN',
    base: 'DPP',
    tax: 'PPN',
    emptyTitle: 'Belum ada faktur di bulan ini',
    emptyText: 'Faktur terbit begitu pesanan lunas.',
  },
};

export type AdminBooksMessages = typeof adminBooksId;
