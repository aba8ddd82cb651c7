/** The words of a conversation's transcript; the English catalogue is typed by this one. */
export const chatId = {
  transcript: {
    title: 'Percakapan dengan {{name}}',
    visitor: 'Pengunjung',
    shop: 'Toko',
    product: 'Produk: {{name}}, {{price}}',
    order: 'Pesanan {{number}}, {{total}}',
    image: '[gambar]',
    events: {
      resolved: 'percakapan diselesaikan',
      reopened: 'percakapan dibuka lagi',
      archived: 'percakapan diarsipkan',
      assigned: 'percakapan ditangani oleh {{text}}',
      unassigned: 'percakapan tidak lagi ditangani siapa pun',
      merged: 'percakapan sebelum masuk akun disatukan di sini',
      cart_item_added: 'memasukkan {{text}} × {{name}} ke keranjang',
    },
  },
};

export type ChatMessages = typeof chatId;
