import sprite from '@hurtrock/ui/instruments.svg';
import { Crowd } from './crowd';

const WIDTH = 1600;
const FLOOR = 806;

/** Where each lamp hangs, how far its beam leans, and how bright it is; two rows that sway against each other. */
const BEAMS = {
  front: [
    { x: 180, lean: 260, spread: 150, light: 0.5 },
    { x: 640, lean: 170, spread: 120, light: 0.55 },
    { x: 960, lean: -170, spread: 120, light: 0.55 },
    { x: 1420, lean: -260, spread: 150, light: 0.5 },
  ],
  back: [
    { x: 430, lean: -140, spread: 130, light: 0.35 },
    { x: 800, lean: 0, spread: 230, light: 0.5 },
    { x: 1170, lean: 140, spread: 130, light: 0.35 },
  ],
};

/** So high that a swaying row shows no lamp. */
const LAMPS = -160;

/** Stacks from the wings to the drums, the outer ones farther back. */
const STACKS = [
  { x: 480, size: 0.66 },
  { x: 300, size: 0.62 },
  { x: 130, size: 0.58 },
  { x: -26, size: 0.54 },
];

function Gear({ id, x, size }: { id: string; x: number; size: number }) {
  const side = 400 * size;
  return (
    <use href={`${sprite}#${id}`} x={x - side / 2} y={FLOOR - side * 0.935} width={side} height={side} />
  );
}

const field = {
  viewBox: `0 0 ${WIDTH} 900`,
  preserveAspectRatio: 'xMidYMax slice',
};

/** A picture of its own: only what is one can sway without the rest being drawn anew, frame by frame. */
function Beams({ row }: { row: keyof typeof BEAMS }) {
  return (
    <svg {...field} className={`stage-beams stage-beams-${row} absolute inset-0 size-full overflow-visible`}>
      <linearGradient id={`stage-beam-${row}`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" className="stage-beam-top" />
        <stop offset="1" className="stage-beam-end" />
      </linearGradient>
      {BEAMS[row].map(({ x, lean, spread, light }) => (
        <polygon
          key={x}
          points={`${x - 6},${LAMPS} ${x + 6},${LAMPS} ${x + lean + spread},${FLOOR} ${x + lean - spread},${FLOOR}`}
          fill={`url(#stage-beam-${row})`}
          opacity={light}
        />
      ))}
    </svg>
  );
}

/** A stage seen from the crowd: beams, a wall of stacks, the drums. Night in the dark theme, an open-air poster in the light one. */
export function Stage() {
  return (
    <div aria-hidden="true" className="stage absolute inset-0 -z-10 overflow-hidden">
      <div className="stage-sun absolute inset-0" />
      <Beams row="front" />
      <Beams row="back" />
      <svg {...field} className="absolute inset-0 size-full">
        <radialGradient id="stage-haze">
          <stop offset="0" className="stage-haze-middle" />
          <stop offset="1" className="stage-haze-edge" />
        </radialGradient>
        <ellipse cx={WIDTH / 2} cy={FLOOR - 60} rx="900" ry="230" fill="url(#stage-haze)" />
        <g className="stage-gear">
          {STACKS.map(({ x, size }) => (
            <g key={x}>
              <Gear id="amplifier" x={x} size={size} />
              <Gear id="amplifier" x={WIDTH - x} size={size} />
            </g>
          ))}
          <Gear id="drum" x={WIDTH / 2} size={0.7} />
        </g>
        <rect x="0" y={FLOOR - 10} width={WIDTH} height="120" className="stage-floor" />
        <Crowd width={WIDTH} />
      </svg>
    </div>
  );
}
