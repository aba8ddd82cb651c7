const roadshow = `Mulai bermain drum hari ini juga. Lima drum berlapis sembilan, dua stand cymbal lengkap dengan cymbal kuningan, pedal, kursi, dan stik: tidak ada yang perlu dibeli lagi.

- Lapisan shell yang tahan gores
- Panduan tala di dalam kotak`;
const roadshowSpecs = [
  ['Bass drum', 22, 'inci'],
  ['Jumlah drum', 5, null],
  ['Lapisan shell', 9, null],
  ['Termasuk cymbal', true, null],
];

export const drums = [
  {
    sku: 'TAMA-IMP-IE52-BNW',
    name: 'Tama Imperialstar Five-Piece Drum Kit Black Oak Wrap',
    brand: 'Tama',
    model: 'Imperialstar IE52KH6W',
    category: 'set-drum',
    supplier: 'UD. Drum Center',
    price: 14_900_000,
    stock: [3, 1, 2],
    weight: 48_000,
    size: [140, 110, 80],
    description: `Set drum lengkap yang tinggal dipukul: shell poplar 100 %, tepi bantalan yang presisi, perangkat keras Stage Master, sampai cymbal pembuka sudah ada. Suaranya penuh tanpa dengung yang mengganggu.

- Termasuk hi-hat, crash, dan ride
- Kursi drum disertakan`,
    specifications: [
      ['Bass drum', 22, 'inci'],
      ['Jumlah drum', 5, null],
      ['Shell', 'Poplar', null],
      ['Termasuk cymbal', true, null],
    ],
  },
  {
    sku: 'PRL-ROADSHOW-JB',
    name: 'Pearl Roadshow Drum Kit Jet Black',
    brand: 'Pearl',
    model: 'Roadshow RS525SC',
    groupCode: 'pearl-roadshow',
    category: 'set-drum',
    supplier: 'UD. Drum Center',
    price: 6_950_000,
    stock: [5, 1, 3],
    weight: 36_000,
    size: [130, 100, 75],
    description: roadshow,
    specifications: roadshowSpecs,
  },
  {
    sku: 'TAMA-LMB1465',
    name: 'Tama Metalworks Snare Drum 14x6.5 Black Nickel',
    brand: 'Tama',
    model: 'Metalworks LMB1465',
    category: 'snare',
    supplier: 'UD. Drum Center',
    price: 3_150_000,
    stock: [6, 2, 4],
    weight: 4800,
    size: [40, 40, 21],
    description: `Snare baja 6,5 inci yang memotong dinding gitar. Pukulan rimshot-nya seperti cambuk, ghost note-nya tetap terbaca, dan lapisan nikel hitam tampak sekeras suaranya.

- Shell baja 1 mm
- Sepuluh lug`,
    specifications: [
      ['Diameter', 14, 'inci'],
      ['Kedalaman', 6.5, 'inci'],
      ['Shell', 'Baja', null],
      ['Lug', 10, null],
    ],
  },
  {
    sku: 'PRL-SS1455',
    name: 'Pearl Sensitone Snare Drum 14x5.5 Steel',
    brand: 'Pearl',
    model: 'Sensitone STA1455S',
    category: 'snare',
    supplier: 'UD. Drum Center',
    price: 3_650_000,
    stock: [0, 1, 3],
    weight: 4200,
    size: [40, 40, 18],
    description: `Snare serbaguna yang diminta insinyur rekaman. Shell baja beaded memberi serangan terang dengan sustain pendek, mudah ditala dari gemuk sampai kering.

- Strainer SR700 yang halus
- Kepala Remo terpasang`,
    specifications: [
      ['Diameter', 14, 'inci'],
      ['Kedalaman', 5.5, 'inci'],
      ['Shell', 'Baja', null],
      ['Lug', 10, null],
    ],
  },
  {
    sku: 'ZLD-A20579-16',
    name: 'Zildjian A Custom Crash 16"',
    brand: 'Zildjian',
    model: 'A Custom Crash 16',
    category: 'cymbal',
    supplier: 'UD. Drum Center',
    price: 3_950_000,
    stock: [5, 2, 4],
    weight: 1150,
    size: [44, 44, 6],
    description: `Crash yang meledak lalu pergi. Lapisan brilliant dan palu putar memberi suara manis dan cepat, pas sebagai aksen di lagu rock maupun pop.

- Perunggu B20
- Dibuat di Norwell, Amerika Serikat`,
    specifications: [
      ['Diameter', 16, 'inci'],
      ['Jenis', 'Crash', null],
      ['Bahan', 'Perunggu B20', null],
    ],
  },
  {
    sku: 'ZLD-K0817-20',
    name: 'Zildjian K Ride 20"',
    brand: 'Zildjian',
    model: 'K Ride 20',
    category: 'cymbal',
    supplier: 'UD. Drum Center',
    price: 6_450_000,
    stock: [3, 1, 3],
    weight: 2500,
    size: [54, 54, 7],
    description: `Ride yang gelap dan kering dengan bunyi stik yang selalu jelas. Wash-nya hangat dan terkendali, dari jazz yang lembut sampai ballad rock.

- Palu tradisional
- Perunggu B20`,
    specifications: [
      ['Diameter', 20, 'inci'],
      ['Jenis', 'Ride', null],
      ['Bahan', 'Perunggu B20', null],
    ],
  },
  {
    sku: 'SBN-AAX-XC18',
    name: 'Sabian AAX X-Plosion Crash 18"',
    brand: 'Sabian',
    model: 'AAX X-Plosion 18',
    category: 'cymbal',
    supplier: 'UD. Drum Center',
    price: 4_650_000,
    stock: [4, 1, 3],
    weight: 1500,
    size: [50, 50, 6],
    description: `Serangan yang langsung, terang, dan keras, dirancang untuk menembus dua gitar dan satu bass. Crash 18 inci ini tidak pernah meminta izin.

- Dynamic Focus: bebas dari distorsi di volume berapa pun
- Garansi dua tahun dari pabrik`,
    specifications: [
      ['Diameter', 18, 'inci'],
      ['Jenis', 'Crash', null],
      ['Bahan', 'Perunggu B20', null],
    ],
  },
  {
    sku: 'SBN-B8X-SET',
    name: 'Sabian B8X Performance Cymbal Set',
    brand: 'Sabian',
    model: 'B8X Performance Set',
    category: 'cymbal',
    supplier: 'UD. Drum Center',
    price: 5_250_000,
    stock: [4, 1, 3],
    weight: 6500,
    size: [58, 58, 12],
    description: `Hi-hat 14, crash 16, dan ride 20 inci dalam satu paket, ditambah crash 18 inci sebagai bonus. Cymbal perunggu B8 yang terang dan cepat untuk naik kelas dari cymbal bawaan.

- Empat cymbal yang dipasangkan suaranya
- Dikemas aman untuk pengiriman`,
    specifications: [
      ['Isi', 'Hi-hat 14, crash 16, crash 18, ride 20', null],
      ['Bahan', 'Perunggu B8', null],
    ],
  },
  {
    sku: 'RLD-TD07KV',
    name: 'Roland TD-07KV V-Drums Electronic Drum Kit',
    brand: 'Roland',
    model: 'TD-07KV',
    category: 'drum-elektronik',
    supplier: 'PT. Music Indonesia',
    price: 17_500_000,
    stock: [3, 1, 2],
    weight: 22_000,
    size: [130, 70, 40],
    isFeatured: true,
    description: `Berlatih drum jam dua pagi tanpa ada yang bangun. Pad mesh dua lapis memantul seperti kulit asli, dan modul TD-07 menangkap setiap ghost note. Drum elektronik yang menjaga hubungan baik dengan tetangga.

- Bluetooth untuk bermain bersama lagu
- 50 kit siap pakai, 143 suara`,
    specifications: [
      ['Pad', 'Mesh dua lapis', null],
      ['Kit', 50, null],
      ['Suara', 143, null],
      ['Bluetooth', true, null],
    ],
  },
  {
    sku: 'TAMA-HP600D',
    name: 'Tama Iron Cobra 600 Single Pedal',
    brand: 'Tama',
    model: 'Iron Cobra HP600D',
    category: 'perangkat-keras-drum',
    supplier: 'UD. Drum Center',
    price: 2_250_000,
    stock: [7, 2, 5],
    weight: 2300,
    size: [38, 20, 18],
    description: `Pedal bass drum bermata ganda yang halus dan setia. **Duo Glide** mengubah dari rasa bertenaga ke rasa rata hanya dengan satu kunci, dan pelat bawahnya tidak bergeser.

- Rantai ganda
- Pemukul dua sisi: felt dan plastik`,
    specifications: [
      ['Jenis', 'Pedal tunggal', null],
      ['Penggerak', 'Rantai ganda', null],
    ],
  },
  {
    sku: 'PRL-ROADSHOW-RW',
    name: 'Pearl Roadshow Drum Kit Red Wine',
    brand: 'Pearl',
    model: 'Roadshow RS525SC',
    groupCode: 'pearl-roadshow',
    category: 'set-drum',
    supplier: 'UD. Drum Center',
    price: 6_950_000,
    stock: [3, 1, 3],
    weight: 36_000,
    size: [130, 100, 75],
    description: roadshow,
    specifications: roadshowSpecs,
  },
  {
    sku: 'PRL-MUS1455M-224',
    name: 'Pearl Modern Utility Snare Drum 14x5.5 Maple Matte Natural',
    brand: 'Pearl',
    model: 'Modern Utility MUS1455M',
    category: 'snare',
    supplier: 'UD. Drum Center',
    price: 2_450_000,
    stock: [5, 2, 4],
    weight: 3600,
    size: [40, 40, 18],
    description: `Snare maple utuh dengan harga yang ramah. Nadanya hangat dan bulat, cocok sebagai snare kedua di sebelah snare baja, atau sebagai snare utama untuk rekaman yang tidak ingin terdengar kasar.

- Shell maple enam lapis 5,1 mm
- Lapisan matte natural, serat kayunya terlihat`,
    specifications: [
      ['Diameter', 14, 'inci'],
      ['Kedalaman', 5.5, 'inci'],
      ['Shell', 'Maple', null],
      ['Lug', 8, null],
    ],
  },
];
