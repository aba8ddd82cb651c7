import sprite from '@hurtrock/ui/instruments.svg';
import { Crowd } from './crowd';

const WIDTH = 1600;
const FLOOR = 806;

/** Where each lamp hangs, how far its beam leans, and how bright it is. */
const BEAMS = [
  { x: 180, lean: 260, spread: 150, light: 0.5 },
  { x: 430, lean: -140, spread: 130, light: 0.35 },
  { x: 640, lean: 170, spread: 120, light: 0.55 },
  { x: 800, lean: 0, spread: 230, light: 0.5 },
  { x: 960, lean: -170, spread: 120, light: 0.55 },
  { x: 1170, lean: 140, spread: 130, light: 0.35 },
  { x: 1420, lean: -260, spread: 150, light: 0.5 },
];

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

/** A stage seen from the crowd: beams, a wall of stacks, the drums. Night in the dark theme, an open-air poster in the light one. */
export function Stage() {
  return (
    <div aria-hidden="true" className="stage absolute inset-0 -z-10 overflow-hidden">
      <div className="stage-sun absolute inset-0" />
      <svg
        viewBox={`0 0 ${WIDTH} 900`}
        preserveAspectRatio="xMidYMax slice"
        className="absolute inset-0 size-full"
      >
        <defs>
          <linearGradient id="stage-beam" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" className="stage-beam-top" />
            <stop offset="1" className="stage-beam-end" />
          </linearGradient>
          <radialGradient id="stage-haze">
            <stop offset="0" className="stage-haze-middle" />
            <stop offset="1" className="stage-haze-edge" />
          </radialGradient>
        </defs>
        {BEAMS.map(({ x, lean, spread, light }, index) => (
          <polygon
            key={x}
            className={index % 2 === 0 ? 'stage-beam' : 'stage-beam stage-beam-back'}
            points={`${x - 6},-60 ${x + 6},-60 ${x + lean + spread},${FLOOR} ${x + lean - spread},${FLOOR}`}
            fill="url(#stage-beam)"
            opacity={light}
          />
        ))}
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
