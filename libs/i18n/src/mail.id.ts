/** Every sentence of the shop's mail in Indonesian; the English catalogue is typed by this one. */
export const mailId = {
  greeting: (name: string) => `Halo ${name},`,
  linkByHand: 'Jika tombol tidak berfungsi, salin alamat ini ke peramban Anda:',
  thanks: 'Terima kasih,',
  automatic: 'E-mail ini dikirim otomatis karena ada kegiatan pada akun atau pesanan Anda di toko kami.',
  questions: 'Ada pertanyaan? Hubungi kami:',
  labels: {
    name: 'Nama',
    email: 'E-mail',
    phone: 'Telepon',
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
    returned: 'Barang retur',
    answer: 'Keterangan',
    refundDue: 'Dana yang akan dikembalikan',
    trackParcel: 'Lacak Paket',
  },
  toFollow: (count: number) => `${count} barang lain dari pesanan ini menyusul dalam paket berikutnya.`,
  others: { name: 'Lainnya', amount: (count: number) => `${count} produk` },
  levels: {
    low: (available: number) => `menipis, tersedia ${available}`,
    critical: (available: number) => `kritis, tersedia ${available}`,
    out: () => 'habis',
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
    invitation: {
      subject: 'Undangan menjadi anggota tim toko',
      heading: 'Selamat bergabung',
      body: [
        'Seorang admin mengundang Anda bekerja di panel toko kami. Pilih kata sandi Anda sendiri untuk mulai.',
        'Tautan ini berlaku 3 hari dan hanya dapat dipakai satu kali. Jika Anda tidak menunggu undangan ini, abaikan saja.',
      ],
      button: 'Pilih kata sandi',
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
      body: [
        'Pembayaran Anda sudah kami terima. Kami segera menyiapkan barang Anda.',
        'Faktur dan kwitansi dapat Anda unduh di halaman pesanan.',
      ],
      button: 'Lihat pesanan dan faktur',
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
    order_lines_cancelled: {
      subject: (order: string) => `Sebagian pesanan ${order} dibatalkan`,
      heading: 'Sebagian pesanan Anda dibatalkan',
      body: [
        'Barang di bawah ini tidak dapat kami kirim, dan dananya kami kembalikan. Barang lain dalam pesanan ini tidak berubah.',
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
    backorder_arrived: {
      subject: (order: string) => `Barang untuk pesanan ${order} sudah tiba`,
      heading: 'Barang yang Anda tunggu sudah tiba',
      body: [
        'Barang dari pesanan ini yang tadinya belum tersedia sudah tiba di toko dan kami sisihkan untuk Anda.',
        'Jika pesanan sudah dibayar, barang segera kami kirim. Perkembangannya dapat Anda lihat di halaman pesanan.',
      ],
      button: 'Lihat pesanan',
    },
    return_requested: {
      subject: (order: string) => `Retur diajukan untuk pesanan ${order}`,
      heading: 'Pembeli mengajukan retur',
      body: ['Periksa alasan dan fotonya di panel admin, lalu setujui atau tolak permintaannya.'],
      button: 'Buka retur',
    },
    return_approved: {
      subject: (order: string) => `Retur untuk pesanan ${order} kami setujui`,
      heading: 'Retur Anda kami setujui',
      body: [
        'Silakan kirim barang berikut ke alamat toko di bawah e-mail ini, lengkap dengan kemasan dan nomor pesanannya.',
        'Begitu barang kami terima dan periksa, Anda kami kabari.',
      ],
      button: 'Lihat retur',
    },
    return_rejected: {
      subject: (order: string) => `Retur untuk pesanan ${order} belum dapat kami terima`,
      heading: 'Retur belum dapat kami terima',
      body: [
        'Permintaan retur Anda sudah kami periksa dan belum dapat kami terima. Alasannya kami tulis di bawah.',
      ],
      button: 'Lihat retur',
    },
    return_received: {
      subject: (order: string) => `Barang retur pesanan ${order} sudah kami terima`,
      heading: 'Barang retur sudah kami terima',
      body: ['Barang yang Anda kirim kembali sudah sampai dan kami periksa. Dananya segera kami kembalikan.'],
      button: 'Lihat retur',
    },
    stock_low: {
      subject: 'Stok perlu diisi kembali',
      heading: 'Stok beberapa produk menipis',
      body: ['Stok produk berikut baru saja turun melewati batasnya.'],
      button: 'Buka persediaan',
    },
    contact_message: {
      subject: (subject: string) => `Pesan dari toko: ${subject}`,
      heading: 'Pesan baru dari halaman toko',
      body: ['Seseorang menulis kepada toko. Balas e-mail ini untuk menjawabnya.'],
      button: 'Buka kotak surat',
    },
    chat_waiting: {
      subject: 'Ada yang menunggu jawaban di chat',
      heading: 'Seseorang menunggu jawaban',
      body: ['Sudah lebih dari sepuluh menit pesan ini belum dijawab:'],
      button: 'Buka percakapan',
    },
    chat_answer: {
      subject: 'Toko menjawab Anda di chat',
      heading: 'Jawaban untuk Anda',
      body: ['Anda bertanya kepada kami di chat. Jawaban kami:'],
      button: 'Buka toko',
    },
    account_erased: {
      subject: 'Akun Anda sudah dihapus',
      heading: 'Akun Anda sudah dihapus',
      body: [
        'Data pribadi Anda sudah kami hapus. Faktur tetap kami simpan selama diwajibkan undang-undang perpajakan.',
        'Jika bukan Anda yang meminta, segera hubungi kami.',
      ],
      button: 'Ke toko',
    },
  },
};

export type MailMessages = typeof mailId;
