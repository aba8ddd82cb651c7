import { InstrumentPoster, type Instrument } from '@hurtrock/ui/instrument-poster';

/** The first match wins: `efek-gitar` is a pedal and `senar-bass` an accessory, whatever they are for. */
const BY_CATEGORY: [RegExp, Instrument][] = [
  [/aksesori|accessor|senar|string|strap|kabel|cable|pick|stik|stick|case|tas|stand/, 'accessory'],
  [/efek|effect|pedal/, 'pedal'],
  [/ampli|amp\b|combo|cabinet/, 'amplifier'],
  [/sound|speaker|mixer|mikrofon|microphone|mic|headphone|audio|studio/, 'sound'],
  [/keyboard|piano|synth/, 'keyboard'],
  [/drum|cymbal|simbal|snare|perkusi/, 'drum'],
  [/bass/, 'bass'],
];

/** The picture that stands for a category or one of its products. */
export function instrumentOf(categorySlug: string): Instrument {
  return BY_CATEGORY.find(([pattern]) => pattern.test(categorySlug))?.[1] ?? 'guitar';
}

interface ProductArtProps {
  categorySlug: string;
  /** Varies rays, colours and finish, so that two products of a category do not look alike. */
  seed: string;
  view?: number;
  label?: string;
  className?: string;
}

export function ProductArt({ categorySlug, ...poster }: ProductArtProps) {
  return <InstrumentPoster instrument={instrumentOf(categorySlug)} {...poster} />;
}
