import { classNames } from './class-names';
import sprite from './instruments.svg';

/** The drawings in instruments.svg. */
export type Instrument =
  | 'guitar-s'
  | 'guitar-v'
  | 'guitar-single-cut'
  | 'acoustic'
  | 'bass'
  | 'drum'
  | 'snare'
  | 'cymbal'
  | 'sticks'
  | 'keyboard'
  | 'speaker'
  | 'mixer'
  | 'microphone'
  | 'headphones'
  | 'amplifier'
  | 'pedal'
  | 'strings'
  | 'cable'
  | 'pick';

const PALETTES = ['night', 'ember', 'rust', 'bone'] as const;
const LONG: Instrument[] = ['guitar-s', 'guitar-v', 'guitar-single-cut', 'acoustic', 'bass'];
const WIDE: Instrument[] = ['keyboard', 'mixer', 'drum'];

/** The same words give the same number, so a product keeps its poster. */
function hash(text: string): number {
  let sum = 2166136261;
  for (const char of text) sum = Math.imul(sum ^ char.charCodeAt(0), 16777619);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** How the instrument stands on the poster: whole, close up, or another pose. */
function pose(instrument: Instrument, view: number, number: number): string {
  const side = number % 2 === 0 ? 1 : -1;
  const lean = (number >>> 3) % 7;
  const isLong = LONG.includes(instrument);
  const about = (turn: number, scale: number, x: number, y: number) =>
    `translate(200 200) rotate(${side * turn}) scale(${scale}) translate(${-x} ${-y})`;
  if (view === 1) return isLong ? about(24, 1.9, 200, 312) : about(12, 1.6, 200 + side * 34, 172);
  if (view === 2) return isLong ? about(0, 1.03, 200, 205) : about(-9, 0.72, 200, 200);
  if (isLong) return about(36 + lean, instrument === 'guitar-v' ? 1.02 : 1.1, 200, 202);
  return about(2 + lean, WIDE.includes(instrument) ? 0.88 : 0.8, 200, 200);
}

interface InstrumentPosterProps {
  instrument: Instrument;
  /** Chooses colours, rays and pose. */
  seed: string;
  view?: number;
  /** What the picture shows; without it the poster is decoration. */
  label?: string;
  className?: string;
}

/** A gig poster for a thing that has no photograph. */
export function InstrumentPoster({ instrument, seed, view = 0, label, className }: InstrumentPosterProps) {
  const number = hash(seed);
  const palette = PALETTES[(number + view) % PALETTES.length];
  const rays = {
    '--poster-x': `${30 + ((number >>> 5) % 41)}%`,
    '--poster-turn': `${(number >>> 9) % 24}deg`,
  };
  return (
    <div
      role={label ? 'img' : undefined}
      aria-label={label}
      data-palette={palette}
      style={rays as React.CSSProperties}
      className={classNames('poster', className)}
    >
      <svg
        viewBox="0 0 400 400"
        aria-hidden="true"
        className="absolute inset-0 size-full"
        preserveAspectRatio="xMidYMid slice"
      >
        <g transform={pose(instrument, view, number)}>
          <use
            href={`${sprite}#${instrument}`}
            width="400"
            height="400"
            className="poster-shadow"
            transform="translate(9 12)"
          />
          <use href={`${sprite}#${instrument}`} width="400" height="400" />
        </g>
      </svg>
    </div>
  );
}
