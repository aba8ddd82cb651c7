/** Every sentence of the shop's mail in Indonesian; the English catalogue is typed by this one. */
export const mailId = {
  greeting: (name: string) => `Halo ${name},`,
  linkByHand: 'Jika tombol tidak berfungsi, salin alamat ini ke peramban Anda:',
  thanks: 'Terima kasih,',
  automatic: 'E-mail ini dikirim otomatis karena ada kegiatan pada akun atau pesanan Anda di toko kami.',
  questions: 'Ada pertanyaan? Hubungi kami:',
  labels: {
    orderNumber: 'Nomor Pesanan',
    subtotal: 'Subtotal',
    shipping: 'Ongkos Kirim',
    total: 'Total',
    payTo: 'Bayar ke',
    payUntil: 'Bayar sebelum',
    invoiceNumber: 'Nomor Faktur',
    courier: 'Kurir',
    trackingNumber: 'Nomor Resi',
    refunded: 'Dana dikembalikan',
    trackParcel: 'Lacak Paket',
  },
  kinds: {
    verify_email: {
      subject: 'Konfirmasi alamat e-mail Anda',
      heading: 'Satu langkah lagi',
      body: [
        'Terima kasih sudah mendaftar. Silakan konfirmasi bahwa alamat e-mail ini milik Anda.',
        'Tautan ini berlaku 24 jam. Jika Anda tidak mendaftar di toko kami, abaikan e-mail ini dan jangan buka tautannya.',
      ],
      button: 'Konfirmasi e-mail',
    },
    reset_password: {
      subject: 'Atur ulang kata sandi Anda',
      heading: 'Kata sandi baru',
      body: [
        'Kami menerima permintaan untuk mengatur ulang kata sandi akun Anda.',
        'Tautan ini berlaku 1 jam dan hanya dapat dipakai satu kali. Jika bukan Anda yang meminta, abaikan e-mail ini; kata sandi Anda tidak berubah.',
      ],
      button: 'Atur ulang kata sandi',
    },
    order_placed: {
      subject: (order: string) => `Pesanan ${order} sudah kami terima`,
      heading: 'Terima kasih atas pesanan Anda',
      body: ['Barang Anda sudah kami simpan. Silakan selesaikan pembayaran lewat halaman pesanan.'],
      button: 'Bayar atau lihat pesanan',
    },
    payment_instructions: {
      subject: (order: string) => `Cara membayar pesanan ${order}`,
      heading: 'Tinggal bayar',
      body: [
        'Silakan bayar tepat sebesar totalnya ke nomor di bawah ini. Begitu uang Anda masuk, kami siapkan barangnya.',
        'Anda tetap dapat mengganti metode pembayaran lewat halaman pesanan.',
      ],
      button: 'Lihat cara bayar',
    },
    payment_received: {
      subject: (order: string) => `Pembayaran pesanan ${order} sudah kami terima`,
      heading: 'Pembayaran Berhasil!',
      body: ['Pembayaran Anda sudah kami terima. Kami segera menyiapkan barang Anda.'],
      button: 'Lihat pesanan',
    },
    payment_failed: {
      subject: (order: string) => `Pembayaran pesanan ${order} gagal`,
      heading: 'Pembayaran belum berhasil',
      body: [
        'Pembayaran Anda tidak berhasil dan pesanan ini belum dibayar. Anda dapat mencoba lagi lewat halaman pesanan.',
      ],
      button: 'Bayar lagi',
    },
    payment_expired: {
      subject: (order: string) => `Batas waktu pembayaran pesanan ${order} sudah lewat`,
      heading: 'Batas waktu pembayaran sudah lewat',
      body: [
        'Kami belum menerima pembayaran Anda, jadi barang tidak lagi kami simpan. Selama stok masih ada, Anda dapat membayar lewat halaman pesanan.',
      ],
      button: 'Lihat pesanan',
    },
    order_shipped: {
      subject: (order: string) => `Pesanan ${order} sudah dikirim`,
      heading: 'Paket Anda sedang dalam perjalanan',
      body: ['Barang berikut sudah kami serahkan kepada kurir.'],
      button: 'Lihat pesanan',
    },
    order_delivered: {
      subject: (order: string) => `Pesanan ${order} sudah sampai`,
      heading: 'Paket Anda sudah sampai',
      body: ['Pesanan Anda tercatat sudah diterima. Selamat bermusik!'],
      button: 'Lihat pesanan',
    },
    order_cancelled: {
      subject: (order: string) => `Pesanan ${order} dibatalkan`,
      heading: 'Pesanan Anda dibatalkan',
      body: [
        'Pesanan ini sudah dibatalkan dan tidak akan dikirim. Pembayaran yang sudah kami terima akan kami kembalikan.',
      ],
      button: 'Lihat pesanan',
    },
    order_refunded: {
      subject: (order: string) => `Pengembalian dana untuk pesanan ${order}`,
      heading: 'Dana Anda kami kembalikan',
      body: [
        'Kami sudah mengembalikan dana lewat metode pembayaran yang Anda pakai. Bank atau penerbit kartu Anda mungkin perlu beberapa hari untuk menampilkannya.',
      ],
      button: 'Lihat pesanan',
    },
  },
};

export type MailMessages = typeof mailId;
