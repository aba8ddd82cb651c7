import { InstrumentPoster, type Instrument } from '@hurtrock/ui/instrument-poster';

/** Tried against the category first and the product's own address second; the first match wins. */
const DRAWINGS: [RegExp, Instrument][] = [
  [/senar|string/, 'strings'],
  [/stik|stick/, 'sticks'],
  [/kabel|cable|tuner/, 'cable'],
  [/mikrofon|microphone/, 'microphone'],
  [/headphone/, 'headphones'],
  [/aksesori|strap|pick/, 'pick'],
  [/efek|distorsi|overdrive|modulasi|delay|pedal/, 'pedal'],
  [/ampli|kabinet|cabinet|combo/, 'amplifier'],
  [/mixer|interface/, 'mixer'],
  [/sound|speaker/, 'speaker'],
  [/keyboard|piano|synth/, 'keyboard'],
  [/cymbal|simbal/, 'cymbal'],
  [/snare/, 'snare'],
  [/drum/, 'drum'],
  [/bass/, 'bass'],
  [/akustik|klasik|acoustic|classic-guitar/, 'acoustic'],
];

/** Electric guitars are told apart by the shapes their names promise. */
const SHAPES: [RegExp, Instrument][] = [
  [/king-v|flying-v|\bv-\d|rhoads|explorer|warlock/, 'guitar-v'],
  [/les-paul|eclipse|\bsg\b|single-cut|\bec-|\blp\b|semi-hollow|casino|riviera|revstar/, 'guitar-single-cut'],
];

/** The drawing that stands for a product of a category. */
export function drawingOf(categorySlug: string, productSlug: string): Instrument {
  const drawing = DRAWINGS.find(([pattern]) => pattern.test(categorySlug))?.[1];
  const isGeneral = !drawing || drawing === 'pick';
  const byName = isGeneral
    ? DRAWINGS.slice(0, 5).find(([pattern]) => pattern.test(productSlug))?.[1]
    : undefined;
  return byName ?? drawing ?? SHAPES.find(([pattern]) => pattern.test(productSlug))?.[1] ?? 'guitar-s';
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
