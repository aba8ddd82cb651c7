/** Made-up buyers: name, and the part of the address before @example.com. */
export const buyers = [
  ['Andi Pratama', 'andi.pratama'],
  ['Bella Kusuma', 'bella.kusuma'],
  ['Citra Maharani', 'citra.maharani'],
  ['Dewi Lestariningsih', 'dewi.lestari'],
  ['Eko Nugroho', 'eko.nugroho'],
  ['Fajar Ramadhan', 'fajar.ramadhan'],
  ['Galih Wicaksono', 'galih.wicaksono'],
  ['Hana Puspita', 'hana.puspita'],
  ['Indra Gunawan', 'indra.gunawan'],
  ['Joko Susilo', 'joko.susilo'],
  ['Kirana Ayu', 'kirana.ayu'],
  ['Lukman Hakim', 'lukman.hakim'],
  ['Maya Anggraini', 'maya.anggraini'],
  ['Nanda Saputra', 'nanda.saputra'],
  ['Oki Setiawan', 'oki.setiawan'],
  ['Putri Wulandari', 'putri.wulandari'],
  ['Reza Firmansyah', 'reza.firmansyah'],
  ['Sari Oktaviani', 'sari.oktaviani'],
  ['Taufik Hidayatullah', 'taufik.hidayatullah'],
  ['Yusuf Maulana', 'yusuf.maulana'],
  ['Agus Hermawan', 'agus.hermawan'],
  ['Bagas Prasetyo', 'bagas.prasetyo'],
  ['Cahya Permata', 'cahya.permata'],
  ['Dimas Anggara', 'dimas.anggara'],
  ['Fitri Handayani', 'fitri.handayani'],
  ['Gilang Mahesa', 'gilang.mahesa'],
  ['Ika Rahmawati', 'ika.rahmawati'],
  ['Rendy Kurniawan', 'rendy.kurniawan'],
  ['Vina Melati', 'vina.melati'],
];

/** Where parcels go: province, city, district, village, postal code, streets. */
export const places = [
  ['Jawa Barat', 'Kota Bandung', 'Coblong', 'Dago', '40135', ['Jl. Ir. H. Juanda', 'Jl. Dipati Ukur']],
  ['Jawa Barat', 'Kota Bandung', 'Sukajadi', 'Pasteur', '40161', ['Jl. Dr. Djunjunan', 'Jl. Sukagalih']],
  ['Jawa Barat', 'Kota Cimahi', 'Cimahi Utara', 'Cibabat', '40513', ['Jl. Jend. H. Amir Machmud']],
  ['Jawa Barat', 'Kota Bogor', 'Bogor Tengah', 'Pabaton', '16121', ['Jl. Pengadilan', 'Jl. Dewi Sartika']],
  [
    'DKI Jakarta',
    'Kota Jakarta Selatan',
    'Kebayoran Baru',
    'Senayan',
    '12190',
    ['Jl. Senopati', 'Jl. Wijaya I'],
  ],
  ['DKI Jakarta', 'Kota Jakarta Barat', 'Grogol Petamburan', 'Tomang', '11440', ['Jl. Mandala Raya']],
  ['Banten', 'Kota Tangerang Selatan', 'Serpong', 'Rawa Buntu', '15318', ['Jl. Rawa Buntu Raya']],
  ['Jawa Tengah', 'Kota Semarang', 'Candisari', 'Jatingaleh', '50254', ['Jl. Teuku Umar']],
  [
    'DI Yogyakarta',
    'Kabupaten Sleman',
    'Depok',
    'Caturtunggal',
    '55281',
    ['Jl. Kaliurang Km 5', 'Jl. Gejayan'],
  ],
  ['Jawa Timur', 'Kota Surabaya', 'Gubeng', 'Airlangga', '60286', ['Jl. Dharmawangsa']],
  ['Jawa Timur', 'Kota Malang', 'Lowokwaru', 'Tulusrejo', '65141', ['Jl. Bunga Coklat']],
  ['Bali', 'Kota Denpasar', 'Denpasar Selatan', 'Sanur', '80228', ['Jl. Danau Tamblingan']],
  ['Sumatera Utara', 'Kota Medan', 'Medan Baru', 'Padang Bulan', '20155', ['Jl. Jamin Ginting']],
  ['Sulawesi Selatan', 'Kota Makassar', 'Panakkukang', 'Masale', '90231', ['Jl. Boulevard']],
];

/** What guests are called. */
export const guests = [
  ['Rizky Aditya', 'rizky.aditya'],
  ['Wulan Sari', 'wulan.sari'],
  ['Bagus Permana', 'bagus.permana'],
  ['Laras Cahyani', 'laras.cahyani'],
  ['Surya Dharma', 'surya.dharma'],
  ['Tika Amelia', 'tika.amelia'],
];

export const wishes = [
  'Mohon dibungkus kayu kalau bisa, terima kasih.',
  'Tolong kirim sebelum akhir pekan.',
  'Untuk hadiah, jangan sertakan harga di luar paket.',
  'Titip satpam kalau rumah kosong.',
];
