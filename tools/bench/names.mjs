/** Words of a made-up music store: products are their combinations, and so are the searches for them. */

export const BRANDS =
  'Yamaha Fender Gibson Ibanez Roland Korg Pearl Tama Casio Behringer Shure Marshall Vox Orange Boss Zoom Cort Jackson ESP PRS Epiphone Squier Gretsch Taylor Martin Takamine Alesis Akai Focusrite Zildjian Sabian Meinl Ludwig Mapex Presonus Mackie Soundcraft Sennheiser Rode Warwick'.split(
    ' ',
  );

export const SERIES =
  'Pacifica Stratocaster Telecaster Explorer Soundgear Jazzmaster Artcore Dinky Revstar Custom Standard Studio Classic Vintage Stage Concert Signature Legacy Performer Session Export Imperial Royal Player Nashville'.split(
    ' ',
  );

/** Departments with their shelves: name, slug, and the word that products on the shelf carry. */
export const DEPARTMENTS = [
  ['Gitar', ['Gitar Elektrik', 'Gitar Akustik', 'Gitar Klasik', 'Gitar Mini']],
  ['Bass', ['Bass Elektrik', 'Bass Akustik', 'Bass Fretless', 'Ukulele Bass']],
  ['Drum', ['Drum Set', 'Snare', 'Cymbal', 'Pedal Drum']],
  ['Keyboard', ['Keyboard Arranger', 'Piano Digital', 'Synthesizer', 'Organ']],
  ['Sound', ['Speaker Aktif', 'Mixer', 'Microphone', 'Audio Interface']],
  ['Aksesoris', ['Senar', 'Kabel', 'Tuner', 'Hardcase']],
];

export const SHELVES = DEPARTMENTS.flatMap(([, shelves]) => shelves);

export const slugOf = (name) => name.toLowerCase().replaceAll(' ', '-');

const pairs = (left, right) => left.flatMap((a) => right.map((b) => `${a} ${b}`));
const every = (list, nth) => list.filter((_, i) => i % nth === 0);

export const PHRASES = {
  search: [...every(pairs(BRANDS, SHELVES), 9), ...every(pairs(BRANDS, SERIES), 11)],
  prefix: [
    ...BRANDS.map((brand) => brand.slice(0, 4)),
    ...every(pairs(BRANDS, SERIES), 17).map((phrase) => phrase.slice(0, -3)),
  ],
  /** One letter left out of the middle of each word, as fingers do. */
  typo: every(pairs(BRANDS, SERIES), 13).map((phrase) =>
    phrase
      .split(' ')
      .map((word) => word.slice(0, 3) + word.slice(4))
      .join(' '),
  ),
};
