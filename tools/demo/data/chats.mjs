/**
 * What people say in the demo shop's chat: who (by place among the buyers), how it stands, since how many minutes before
 * now, and the words with the minutes that passed before each. `product` names one by its place in the catalogue.
 */
export const conversations = [
  {
    buyer: 0,
    status: 'open',
    began: 190,
    assigned: true,
    said: [
      ['shopper', 0, 'Selamat pagi, gitar ini masih ada?', { product: 0 }],
      ['staff', 2, 'Pagi, Kak. Masih ada dan bisa dikirim hari ini.'],
      ['shopper', 3, 'Apa sudah termasuk softcase?'],
      ['staff', 4, 'Belum, tetapi ada softcase yang pas. Mau sekalian kami bungkuskan?'],
    ],
  },
  {
    buyer: 3,
    status: 'waiting',
    began: 14,
    said: [
      ['shopper', 0, 'Halo, apakah bisa coba dulu di toko?'],
      ['shopper', 1, 'Saya tertarik yang ini', { product: 6 }],
    ],
  },
  { buyer: 5, status: 'waiting', began: 41, said: [['shopper', 0, 'Ongkos kirim ke Makassar berapa, ya?']] },
  {
    buyer: 8,
    status: 'resolved',
    began: 1_600,
    said: [
      ['shopper', 0, 'Cari gitar listrik pertama, ada saran?'],
      ['staff', 6, 'Yang ini paling sering dipilih pemula, Kak.', { product: 20 }],
      ['shopper', 9, 'Siap, saya pesan. Terima kasih!'],
      ['staff', 2, 'Sama-sama, selamat bermain.'],
    ],
  },
  {
    buyer: 11,
    status: 'archived',
    began: 9_000,
    said: [
      ['shopper', 0, 'Apakah menerima tukar tambah?'],
      ['staff', 30, 'Mohon maaf, belum bisa, Kak.'],
    ],
  },
];

export const quickReplies = [
  ['Salam', 'Halo {nama}, ada yang bisa kami bantu?'],
  ['Stok ada', '{produk} masih ada dan bisa dikirim hari ini.'],
  ['Jam buka', 'Kami buka {jam}. Silakan mampir ke {toko}.'],
  ['Pesanan', 'Pesanan {pesanan} sedang kami siapkan.'],
];
