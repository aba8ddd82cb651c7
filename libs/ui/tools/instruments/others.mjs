import {
  ACCENT,
  BONE,
  DARK,
  MAIN,
  SHADE,
  STEEL,
  circle,
  group,
  line,
  path,
  rect,
  ring,
  times,
} from './shapes.mjs';

const WHITE_KEYS = 15;
const KEY = 23.4;

export function keyboard() {
  const left = -KEY * (WHITE_KEYS / 2);
  const hasBlack = (key) => ![2, 6].includes(key % 7);
  return group(
    'translate(200 204) rotate(-8)',
    path('M-192 -74Q-190 -90-176 -90H176Q190 -90 192 -74V86Q192 98 180 98H-180Q-192 98-192 86Z', DARK, {
      stroke: STEEL,
      'stroke-width': 2.5,
    }),
    rect(-184, -82, 368, 66, SHADE, 6),
    rect(-184, -82, 368, 60, MAIN, 6),
    rect(-48, -72, 96, 40, DARK, 4),
    line('M-40 -52Q-30 -70-20 -52T0 -52T20 -52T40 -52', ACCENT, 3),
    times(
      5,
      (i) =>
        circle(-166 + i * 24, -62, 8, DARK) +
        group(`rotate(${-90 + i * 40} ${-166 + i * 24} -62)`, line(`M${-166 + i * 24} -62v-7`, BONE, 2.2)),
    ),
    times(5, (i) => rect(-172 + i * 24, -44, 12, 7, i === 1 ? ACCENT : BONE, 2)),
    times(
      4,
      (i) =>
        rect(66 + i * 28, -70, 5, 38, DARK, 2) + rect(60 + i * 28, -66 + ((i * 17) % 24), 17, 9, BONE, 2),
    ),
    times(
      WHITE_KEYS,
      (i) =>
        rect(left + i * KEY, -12, KEY - 1.6, 102, BONE, 3) +
        rect(left + i * KEY + 2, 80, KEY - 5.6, 6, SHADE, 2, { opacity: 0.25 }),
    ),
    times(WHITE_KEYS - 1, (i) =>
      hasBlack(i)
        ? rect(left + (i + 1) * KEY - 7.8, -12, 14, 62, DARK, 3) +
          rect(left + (i + 1) * KEY - 5, -10, 8.4, 50, STEEL, 2, { opacity: 0.25 })
        : '',
    ),
  );
}

export function strings() {
  return [
    rect(66, 66, 268, 268, DARK, 16, { stroke: STEEL, 'stroke-width': 2 }),
    path('M66 82Q66 66 82 66H318Q334 66 334 82V150L66 230Z', MAIN),
    path('M66 230L334 150V166L66 248Z', BONE),
    times(11, (i) => ring(200, 214, 58 + i * 5.2, i % 3 ? STEEL : ACCENT, 1.8, { 'stroke-opacity': 0.95 })),
    times(6, (i) =>
      group(
        `rotate(${i * 9 - 30} 200 214)`,
        circle(200, 104, 6.5, ACCENT, { stroke: DARK, 'stroke-width': 2 }),
        circle(200, 104, 2.4, DARK),
      ),
    ),
    circle(200, 214, 44, DARK),
    path('M208 180L178 222H198L190 252L224 208H204Z', BONE),
  ].join('');
}

export function cable() {
  const jack = (x, y, turn) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      rect(-13, 0, 26, 62, DARK, 6),
      rect(-13, 14, 26, 7, MAIN),
      rect(-13, 26, 26, 7, MAIN),
      rect(-8, -10, 16, 12, STEEL, 2),
      path('M-6 -10V-48L0 -58L6 -48V-10Z', STEEL),
      line('M-6 -32H6M-6 -40H6', DARK, 2.5),
      path('M-4 -10V-46L-1 -50V-10Z', BONE, { opacity: 0.6 }),
    );
  return [
    times(
      4,
      (i) =>
        ring(200, 214, 64 + i * 17, DARK, 14) +
        ring(200, 214, 64 + i * 17, MAIN, 9) +
        ring(200, 211, 64 + i * 17, BONE, 1.5, { 'stroke-opacity': 0.35 }),
    ),
    rect(178, 84, 44, 84, DARK, 8),
    rect(178, 116, 44, 18, ACCENT),
    line('M312 250C350 230 352 190 340 156', DARK, 14),
    line('M312 250C350 230 352 190 340 156', MAIN, 9),
    line('M88 176C50 190 46 220 58 256', DARK, 14),
    line('M88 176C50 190 46 220 58 256', MAIN, 9),
    jack(334, 98, -12),
    jack(64, 314, 168),
  ].join('');
}

export function pick() {
  const plectrum = 'M0 92C-20 92-86 -30-86 -58C-86 -88-40 -98 0 -98C40 -98 86 -88 86 -58C86 -30 20 92 0 92Z';
  const one = (x, y, turn, scale, fill) =>
    group(
      `translate(${x} ${y}) rotate(${turn}) scale(${scale})`,
      path(plectrum, SHADE, { stroke: DARK, 'stroke-width': 3 }),
      group('scale(.92) translate(0 -3)', path(plectrum, fill)),
      line('M-62 -66C-40 -80 40 -80 62 -66', BONE, 4, { 'stroke-opacity': 0.45 }),
    );
  return [
    one(118, 164, -28, 0.92, DARK),
    one(286, 170, 26, 0.92, ACCENT),
    one(200, 228, -3, 1.3, MAIN),
    path('M212 158L168 226H196L184 284L240 202H206Z', BONE, { stroke: DARK, 'stroke-width': 3 }),
  ].join('');
}
