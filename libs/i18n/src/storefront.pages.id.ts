/** What search engines and shared links say of a page; people read it there, not in the shop. */
export const storefrontPagesId = {
  pages: {
    titled: (title: string, shop: string) => (title ? `${title} · ${shop}` : shop),
    home: 'Toko alat musik rock & metal di Bandung: gitar, bass, drum, dan amplifier. Stok di layar adalah stok di rak, ongkos kirim terlihat sebelum Anda membayar.',
    products: 'Semua gitar, bass, drum, amplifier, dan aksesori di toko kami, dengan harga dan stok terkini.',
    search: (words: string) => `Hasil pencarian “${words}” di toko kami, dengan harga dan stok terkini.`,
    category: (name: string, about: string) =>
      `${name} di toko kami, dengan harga dan stok terkini.${about && ` ${about}`}`,
    product: (name: string, price: string, about: string) => `${name}: ${price}.${about && ` ${about}`}`,
    store: (name: string, address: string) => `Alamat, jam buka, telepon, dan WhatsApp ${name}: ${address}.`,
  },
};
