const SPACING = 44;
const LINE = 832;

/** A fixed wobble between 0 and 1, so that the crowd looks thrown together and never moves between two visits. */
const wobble = (n: number) => Math.abs((Math.sin(n * 12.9898) * 43758.5453) % 1);

/** A raised arm with the horns up: index and little finger stretched, the others bent. */
function Horns({ x, y, lean, size }: { x: number; y: number; lean: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${lean}) scale(${size})`}>
      <path d="M-9 110L-7 6H9L14 110Z" />
      <rect x="-15" y="-22" width="31" height="32" rx="10" />
      <rect x="-16" y="-56" width="9.5" height="42" rx="4.7" transform="rotate(-5 -11 -16)" />
      <rect x="8" y="-52" width="8.5" height="38" rx="4.2" transform="rotate(7 12 -16)" />
      <rect x="-22" y="-12" width="22" height="9" rx="4.5" transform="rotate(24 -10 -8)" />
    </g>
  );
}

/** The front rows from behind. */
export function Crowd({ width }: { width: number }) {
  const people = Array.from({ length: Math.ceil(width / SPACING) + 2 }, (_, n) => ({
    x: (n - 0.5) * SPACING + wobble(n) * 20,
    y: LINE + wobble(n + 50) * 26,
    hasHandUp: n % 3 === 1,
    lean: (wobble(n + 9) - 0.5) * 34,
    reach: 58 + wobble(n + 70) * 52,
  }));
  return (
    <g className="stage-crowd">
      {people.map(({ x, y, hasHandUp, lean, reach }) => (
        <g key={x}>
          <ellipse cx={x} cy={y} rx="17" ry="21" />
          <ellipse cx={x} cy={y + 48} rx="36" ry="34" />
          {hasHandUp && <Horns x={x + 24} y={y - reach} lean={lean} size={0.82} />}
        </g>
      ))}
      <rect x="0" y={LINE + 40} width={width} height="100" />
    </g>
  );
}
