/**
 * What products of a category are described by: [name, unit, type, whether shoppers may filter by it]. Categories below
 * inherit it.
 */
const text = (name, isFilterable = false) => [name, null, 'text', isFilterable];
const number = (name, unit = null, isFilterable = false) => [name, unit, 'number', isFilterable];
const yesOrNo = (name) => [name, null, 'boolean', true];

export const templates = {
  gitar: [
    number('Panjang skala', 'mm', true),
    number('Jumlah fret', null, true),
    number('Jumlah senar', null, true),
  ],
  'gitar-elektrik': [text('Bodi', true), text('Neck'), text('Pickup', true), yesOrNo('Tremolo')],
  'gitar-akustik': [text('Top', true), text('Sisi dan belakang')],
  'gitar-klasik': [text('Top', true), number('Lebar nut', 'mm')],
  bass: [
    number('Panjang skala', 'mm', true),
    number('Jumlah fret'),
    number('Jumlah senar', null, true),
    text('Bodi'),
    text('Elektronik', true),
  ],
  'set-drum': [
    number('Bass drum', 'inci', true),
    number('Jumlah drum', null, true),
    text('Shell', true),
    yesOrNo('Termasuk cymbal'),
  ],
  snare: [number('Diameter', 'inci', true), number('Kedalaman', 'inci'), text('Shell', true), number('Lug')],
  cymbal: [number('Diameter', 'inci', true), text('Jenis', true), text('Bahan', true)],
  'drum-elektronik': [text('Pad'), number('Kit'), number('Suara'), yesOrNo('Bluetooth')],
  'perangkat-keras-drum': [text('Jenis', true)],
  keyboard: [number('Jumlah tuts', null, true), number('Polifoni', 'nada'), yesOrNo('Bluetooth')],
  'piano-digital': [text('Mekanik tuts', true), number('Daya speaker', 'W')],
  synthesizer: [text('Mesin suara', true), yesOrNo('USB MIDI')],
  'keyboard-arranger': [number('Suara'), number('Irama')],
  'speaker-aktif': [number('Daya', 'W', true), number('Woofer', 'inci', true), number('Kanal mixer')],
  mixer: [number('Masukan', null, true), number('Preamp mikrofon'), yesOrNo('USB')],
  'audio-interface': [
    number('Masukan', null, true),
    number('Keluaran'),
    text('Resolusi'),
    yesOrNo('Phantom power'),
  ],
  amplifier: [number('Daya', 'W', true)],
  'ampli-gitar': [text('Teknologi', true), number('Speaker', 'inci', true), number('Kanal')],
  'ampli-bass': [number('Speaker', 'inci', true), yesOrNo('Keluaran DI')],
  efek: [number('Catu daya', 'V'), yesOrNo('True bypass')],
  'distorsi-overdrive': [text('Efek', true), number('Kenop')],
  'modulasi-delay': [text('Efek', true)],
  'multi-efek': [number('Efek'), yesOrNo('Pedal ekspresi')],
  senar: [text('Ukuran', true), text('Bahan', true), number('Jumlah senar', null, true)],
  'stik-pick': [text('Bahan', true)],
  'kabel-tuner': [number('Panjang', 'm', true)],
  mikrofon: [text('Jenis', true), text('Pola', true), text('Respons frekuensi')],
  'strap-tas': [text('Untuk', true)],
};
