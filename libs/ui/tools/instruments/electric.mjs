import {
  ACCENT,
  BONE,
  DARK,
  MAIN,
  SHADE,
  STEEL,
  circle,
  ellipse,
  group,
  line,
  path,
  rect,
  ring,
  times,
} from './shapes.mjs';

const grille = (x, y, width, height, step = 9) =>
  times(Math.floor(width / step), (i) =>
    line(`M${x + i * step + step / 2} ${y + 3}V${y + height - 3}`, BONE, 1.2, { 'stroke-opacity': 0.2 }),
  ) +
  times(Math.floor(height / step), (i) =>
    line(`M${x + 3} ${y + i * step + step / 2}H${x + width - 3}`, BONE, 1.2, { 'stroke-opacity': 0.2 }),
  );
const corner = (x, y, turn) =>
  group(`translate(${x} ${y}) rotate(${turn})`, path('M0 0H22Q20 18 0 22Z', STEEL));
const corners = (x, y, width, height) =>
  corner(x, y, 0) +
  corner(x + width, y, 90) +
  corner(x + width, y + height, 180) +
  corner(x, y + height, 270);
const cone = (x, y, r) =>
  circle(x, y, r, DARK) +
  ring(x, y, r - 3, STEEL, 2, { 'stroke-opacity': 0.7 }) +
  ring(x, y, r * 0.62, BONE, 1.5, { 'stroke-opacity': 0.3 }) +
  circle(x, y, r * 0.32, SHADE) +
  ellipse(x - r * 0.1, y - r * 0.12, r * 0.12, r * 0.08, BONE, { opacity: 0.5 });
const dial = (x, y, r, turn) =>
  circle(x, y, r, DARK) +
  ring(x, y, r - 1.5, STEEL, 1.5) +
  group(`rotate(${turn} ${x} ${y})`, line(`M${x} ${y}V${y - r + 2}`, BONE, 2.4));

/** A head on a cabinet with four speakers. */
export function amplifier() {
  return [
    rect(74, 52, 252, 92, DARK, 10, { stroke: STEEL, 'stroke-width': 2 }),
    rect(86, 64, 228, 34, SHADE, 4),
    grille(86, 64, 228, 34, 8),
    rect(86, 102, 228, 30, ACCENT, 4),
    times(8, (i) => dial(106 + i * 22, 117, 8, -120 + i * 34)),
    circle(300, 117, 6, MAIN, { stroke: DARK, 'stroke-width': 2 }),
    rect(172, 42, 56, 11, DARK, 5, { stroke: STEEL, 'stroke-width': 2 }),
    rect(60, 150, 280, 214, DARK, 10, { stroke: STEEL, 'stroke-width': 2 }),
    rect(76, 166, 248, 182, MAIN, 4),
    rect(80, 170, 240, 174, SHADE, 3),
    cone(140, 214, 40),
    cone(260, 214, 40),
    cone(140, 302, 40),
    cone(260, 302, 40),
    grille(80, 170, 240, 174, 6),
    path('M204 232L182 266H198L190 292L220 252H202Z', BONE),
    corners(60, 150, 280, 214),
    corners(74, 52, 252, 92),
    rect(84, 364, 26, 9, STEEL, 3),
    rect(290, 364, 26, 9, STEEL, 3),
  ].join('');
}

export function speaker() {
  return [
    path('M112 40H288Q302 40 304 54L318 340Q318 360 300 360H100Q82 360 82 340L96 54Q98 40 112 40Z', DARK, {
      stroke: STEEL,
      'stroke-width': 2.5,
    }),
    path('M122 58H278L288 342H112Z', MAIN),
    path('M126 62H274L283 338H117Z', SHADE),
    path('M146 78H254L236 134H164Z', DARK, { stroke: STEEL, 'stroke-width': 2 }),
    path('M170 92H230L222 120H178Z', MAIN),
    cone(200, 236, 78),
    ring(200, 236, 60, STEEL, 1.5, { 'stroke-opacity': 0.45 }),
    times(26, (i) => line(`M${120 + i * 6.3} 66V336`, BONE, 1, { 'stroke-opacity': 0.12 })),
    circle(134, 324, 4, ACCENT),
    rect(174, 30, 52, 11, STEEL, 5),
  ].join('');
}

export function pedal() {
  return [
    path('M58 150H34V176H58M342 150H366V176H342', STEEL),
    rect(24, 144, 16, 38, DARK, 4),
    rect(360, 144, 16, 38, DARK, 4),
    rect(84, 40, 232, 324, SHADE, 22, { stroke: DARK, 'stroke-width': 4 }),
    rect(90, 44, 220, 312, MAIN, 18),
    path('M98 52H302V60Q200 72 98 60Z', BONE, { opacity: 0.3 }),
    times(
      3,
      (i) =>
        circle(134 + i * 66, 100, 27, DARK) +
        ring(134 + i * 66, 100, 21, STEEL, 2) +
        group(`rotate(${-60 + i * 62} ${134 + i * 66} 100)`, line(`M${134 + i * 66} 100V78`, BONE, 5)),
    ),
    circle(200, 152, 7, ACCENT, { stroke: DARK, 'stroke-width': 3 }),
    circle(200, 152, 15, ACCENT, { opacity: 0.3 }),
    path('M214 168L158 250H192L176 316L246 220H206Z', DARK),
    path('M214 168L158 250H192L176 316L246 220H206Z', 'none', {
      stroke: BONE,
      'stroke-width': 3,
      'stroke-opacity': 0.8,
      transform: 'translate(-3 -3)',
    }),
    circle(200, 322, 25, DARK),
    circle(200, 319, 20, STEEL),
    circle(196, 314, 9, BONE, { opacity: 0.75 }),
    times(4, (i) => circle(i % 2 ? 296 : 104, i > 1 ? 344 : 58, 4.5, STEEL)),
  ].join('');
}

export function microphone() {
  return group(
    'rotate(-32 200 200)',
    path('M172 150H228L219 356Q200 368 181 356Z', DARK, { stroke: STEEL, 'stroke-width': 2 }),
    path('M180 158H194L190 352H184Z', BONE, { opacity: 0.25 }),
    rect(164, 128, 72, 30, STEEL, 8),
    rect(164, 139, 72, 9, MAIN),
    path('M138 88A62 62 0 0 1 262 88C262 108 250 122 236 132H164C150 122 138 108 138 88Z', STEEL, {
      stroke: DARK,
      'stroke-width': 3,
    }),
    times(9, (i) =>
      line(`M${146 + i * 13.5} ${52 + Math.abs(i - 4) * 6}V${124 - Math.abs(i - 4) * 3}`, DARK, 1.6, {
        'stroke-opacity': 0.6,
      }),
    ),
    times(7, (i) =>
      line(
        `M${150 - (i === 3 ? 12 : 6 - Math.abs(i - 3))} ${44 + i * 12}H${250 + (i === 3 ? 12 : 6 - Math.abs(i - 3))}`,
        DARK,
        1.6,
        { 'stroke-opacity': 0.6 },
      ),
    ),
    rect(136, 82, 128, 14, MAIN, 7, { stroke: DARK, 'stroke-width': 2 }),
    circle(200, 200, 9, ACCENT),
  );
}

export function headphones() {
  return [
    line('M84 236V200A116 116 0 0 1 316 200V236', DARK, 30),
    line('M84 236V200A116 116 0 0 1 316 200V236', MAIN, 18),
    line('M104 168A104 104 0 0 1 296 168', BONE, 4, { 'stroke-opacity': 0.5 }),
    ...[-1, 1].map((side) =>
      group(
        `translate(${200 + side * 116} 264) scale(${side} 1)`,
        rect(-52, -66, 34, 132, DARK, 17),
        rect(-30, -74, 66, 148, SHADE, 32, { stroke: DARK, 'stroke-width': 3 }),
        rect(-22, -66, 54, 132, MAIN, 27),
        circle(6, 0, 24, DARK),
        circle(6, 0, 12, ACCENT),
        line('M-2 -52V-40', BONE, 4, { 'stroke-opacity': 0.6 }),
      ),
    ),
    line('M84 338C84 380 150 392 204 372', DARK, 6),
  ].join('');
}

export function mixer() {
  return group(
    'translate(200 204)',
    path(
      'M-168 -108Q-164 -124-150 -124H150Q164 -124 168 -108L184 124Q184 140 168 140H-168Q-184 140-184 124Z',
      DARK,
      { stroke: STEEL, 'stroke-width': 2.5 },
    ),
    path('M-154 -112H154L168 128H-168Z', SHADE),
    times(8, (i) => {
      const x = -137 + i * 39;
      return (
        rect(x - 15, -106, 30, 226, i % 2 ? MAIN : DARK, 4, { opacity: i % 2 ? 0.9 : 0.6 }) +
        times(3, (k) => dial(x, -86 + k * 28, 10, -90 + ((i * 5 + k * 3) % 7) * 30)) +
        rect(x - 6, 2, 12, 8, (i + 1) % 3 ? STEEL : ACCENT, 2) +
        rect(x - 2, 20, 4, 92, BONE, 2, { opacity: 0.6 }) +
        rect(x - 10, 34 + ((i * 37) % 56), 20, 14, BONE, 3, { stroke: DARK, 'stroke-width': 1.5 })
      );
    }),
  );
}
