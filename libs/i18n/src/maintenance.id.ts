/** The page that stands for the shop while it is closed for maintenance; only the server writes it. */
export const maintenanceId = {
  title: 'Lagi ganti senar',
  text: 'Toko online kami sedang dirawat sebentar dan segera buka kembali. Pesanan dan pembayaran Anda aman.',
  reach: 'Perlu bantuan sekarang? Hubungi kami.',
};
export type MaintenanceMessages = typeof maintenanceId;
