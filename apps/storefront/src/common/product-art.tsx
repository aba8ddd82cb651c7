import { InstrumentPoster, type Instrument } from '@hurtrock/ui/instrument-poster';

/** What a category holds; the first match wins, since `efek-gitar` is a pedal whatever it is for. */
const BY_CATEGORY: [RegExp, Instrument][] = [
  [/^senar|string/, 'strings'],
  [/mikrofon|microphone/, 'microphone'],
  [/efek|distorsi|overdrive|modulasi|delay/, 'pedal'],
  [/ampli|kabinet|cabinet|combo/, 'amplifier'],
  [/mixer|interface/, 'mixer'],
  [/sound|speaker/, 'speaker'],
  [/keyboard|piano|synth/, 'keyboard'],
  [/cymbal|simbal/, 'cymbal'],
  [/snare/, 'snare'],
  [/drum/, 'drum'],
  [/bass/, 'bass'],
  [/akustik|klasik|acoustic/, 'acoustic'],
];

/** Shelves of small things hold too many kinds: there the product's own name decides, and a plectrum stands for the rest. */
const SMALL_THINGS = /aksesori|\bstik|kabel|strap|tuner/;

/** What a product's name says it is. */
const BY_NAME: [RegExp, Instrument][] = [
  [/headphone/, 'headphones'],
  [/microphone/, 'microphone'],
  [/drumstick|\bstik\b|\bstick/, 'sticks'],
  [/string|senar/, 'strings'],
  [/cable|kabel/, 'cable'],
  [/tuner/, 'pedal'],
];

/** Electric guitars are told apart by the shapes their names promise. */
const SHAPES: [RegExp, Instrument][] = [
  [/king-v|flying-v|\bv-\d|rhoads|explorer|warlock/, 'guitar-v'],
  [/les-paul|eclipse|\bsg\b|single-cut|\bec-|\blp\b|revstar|\bprs\b/, 'guitar-single-cut'],
];

const firstMatch = (table: [RegExp, Instrument][], text: string) =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** The drawing that stands for a product of a category. */
export function drawingOf(categorySlug: string, productSlug: string): Instrument {
  if (SMALL_THINGS.test(categorySlug)) return firstMatch(BY_NAME, productSlug) ?? 'pick';
  if (/headphone/.test(productSlug)) return 'headphones';
  return firstMatch(BY_CATEGORY, categorySlug) ?? firstMatch(SHAPES, productSlug) ?? 'guitar-s';
}

interface ProductArtProps {
  categorySlug: string;
  /** The product's slug: it decides on shape, colours and pose, so that two products of a category do not look alike. */
  seed: string;
  view?: number;
  label?: string;
  className?: string;
}

export function ProductArt({ categorySlug, ...poster }: ProductArtProps) {
  return <InstrumentPoster instrument={drawingOf(categorySlug, poster.seed)} {...poster} />;
}
