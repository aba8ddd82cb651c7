/** Every word of a purchase order in Indonesian; the English catalogue is typed by this one. */
export const purchaseOrderId = {
  title: 'Pesanan Pembelian',
  number: 'Nomor',
  date: 'Tanggal',
  expectedOn: 'Diharapkan tiba',
  supplier: 'Kepada',
  attention: 'Up.',
  deliverTo: 'Kirim ke',
  sku: 'SKU',
  product: 'Produk',
  quantity: 'Jumlah',
  unitCost: 'Harga satuan',
  lineCost: 'Subtotal',
  unknown: 'belum ada',
  units: 'Jumlah barang',
  total: 'Total',
  note: 'Catatan',
  cancelled: 'Pesanan ini dibatalkan.',
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
};

export type PurchaseOrderMessages = typeof purchaseOrderId;
