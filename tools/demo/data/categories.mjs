/** The shelves of the shop: [name, slug, description, the shelves below it]. */
export const categories = [
  [
    'Gitar',
    'gitar',
    'Gitar elektrik, akustik, dan klasik untuk panggung, studio, dan kamar.',
    [
      [
        'Gitar Elektrik',
        'gitar-elektrik',
        'Gitar listrik solid body: tipe S, T, single cut, V, dan superstrat.',
      ],
      ['Gitar Akustik', 'gitar-akustik', 'Gitar akustik senar baja, dreadnought sampai concert.'],
      ['Gitar Klasik', 'gitar-klasik', 'Gitar klasik senar nilon untuk belajar dan resital.'],
    ],
  ],
  [
    'Bass',
    'bass',
    'Bass elektrik empat dan lima senar.',
    [
      ['Bass 4 Senar', 'bass-4-senar', 'Bass elektrik empat senar, dari pasif klasik sampai aktif modern.'],
      ['Bass 5 Senar', 'bass-5-senar', 'Bass elektrik lima senar dengan B rendah.'],
    ],
  ],
  [
    'Drum',
    'drum',
    'Set drum akustik dan elektronik, snare, cymbal, dan perangkat keras.',
    [
      ['Set Drum', 'set-drum', 'Set drum akustik lengkap.'],
      ['Snare', 'snare', 'Snare drum kayu dan logam.'],
      ['Cymbal', 'cymbal', 'Crash, ride, hi-hat, dan paket cymbal.'],
      ['Drum Elektronik', 'drum-elektronik', 'Drum elektronik untuk latihan tanpa mengganggu tetangga.'],
      ['Perangkat Keras Drum', 'perangkat-keras-drum', 'Pedal, stand, dan kursi drum.'],
    ],
  ],
  [
    'Keyboard',
    'keyboard',
    'Keyboard arranger, piano digital, dan synthesizer.',
    [
      ['Keyboard Arranger', 'keyboard-arranger', 'Keyboard dengan irama pengiring.'],
      ['Piano Digital', 'piano-digital', 'Piano digital dengan tuts berbobot.'],
      ['Synthesizer', 'synthesizer', 'Synthesizer analog dan digital.'],
    ],
  ],
  [
    'Sound System',
    'sound-system',
    'Speaker aktif, mixer, dan peralatan rekaman.',
    [
      ['Speaker Aktif', 'speaker-aktif', 'Speaker aktif untuk panggung dan acara.'],
      ['Mixer', 'mixer', 'Mixer analog dan digital.'],
      ['Audio Interface', 'audio-interface', 'Audio interface USB untuk rekaman di rumah.'],
    ],
  ],
  [
    'Amplifier',
    'amplifier',
    'Amplifier gitar dan bass, head, kabinet, dan combo.',
    [
      ['Ampli Gitar', 'ampli-gitar', 'Combo dan head untuk gitar listrik.'],
      ['Ampli Bass', 'ampli-bass', 'Amplifier untuk bass.'],
      ['Kabinet', 'kabinet', 'Kabinet speaker gitar dan bass.'],
    ],
  ],
  [
    'Efek',
    'efek',
    'Pedal efek dan multi efek untuk gitar dan bass.',
    [
      ['Distorsi & Overdrive', 'distorsi-overdrive', 'Distortion, overdrive, dan fuzz.'],
      ['Modulasi & Delay', 'modulasi-delay', 'Delay, reverb, phaser, chorus, dan wah.'],
      ['Multi Efek', 'multi-efek', 'Multi efek dengan simulasi amplifier.'],
    ],
  ],
  [
    'Aksesoris',
    'aksesoris',
    'Senar, stik, pick, kabel, mikrofon, headphone, dan tas.',
    [
      ['Senar', 'senar', 'Senar gitar dan bass.'],
      ['Stik & Pick', 'stik-pick', 'Stik drum dan pick gitar.'],
      ['Kabel & Tuner', 'kabel-tuner', 'Kabel instrumen, tuner, dan catu daya.'],
      ['Mikrofon', 'mikrofon', 'Mikrofon vokal dan instrumen.'],
      ['Strap & Tas', 'strap-tas', 'Strap, gig bag, dan hardcase.'],
    ],
  ],
];
