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

/** Where fret n lies, of a string of this length: each semitone is a twelfth root of two. */
const fretAt = (scale, n) => scale * (1 - 2 ** (-n / 12));

/** Neck, true frets, dots and strings. The nut is at `nut`, the bridge a scale length below it. */
function neck({ nut, scale, frets, strings, end, half = [8, 11], board = DARK }) {
  const width = (y) => half[0] + ((half[1] - half[0]) * (y - nut)) / (end - nut);
  const dots = [3, 5, 7, 9, 12, 15, 17, 19, 21].filter((n) => n < frets);
  const middle = (n) => nut + (fretAt(scale, n) + fretAt(scale, n - 1)) / 2;
  return [
    path(`M${-half[0]} ${nut}H${half[0]}L${half[1]} ${end}H${-half[1]}Z`, board, {
      stroke: BONE,
      'stroke-width': 1,
      'stroke-opacity': 0.55,
    }),
    times(frets, (i) => {
      const y = nut + fretAt(scale, i + 1);
      return line(`M${(-width(y)).toFixed(1)} ${y.toFixed(1)}H${width(y).toFixed(1)}`, STEEL, 1.1, {
        'stroke-opacity': 0.8,
      });
    }),
    dots.map((n) => circle(0, middle(n), n === 12 ? 3 : 2.2, BONE)).join(''),
    rect(-half[0] - 0.5, nut - 3, half[0] * 2 + 1, 4, BONE, 1),
    times(strings, (i) => {
      const at = (spread) => (-spread + (2 * spread * i) / (strings - 1)).toFixed(1);
      return line(`M${at(half[0] - 2)} ${nut}L${at(half[1] + 0.5)} ${nut + scale}`, BONE, 0.9 - i * 0.08, {
        'stroke-opacity': 0.85,
      });
    }),
  ].join('');
}

/** A body with a bevel: the outline in shade, the top a little smaller in the finish, and the light along its upper edge. */
function body(d, centre) {
  return [
    path(d, SHADE, { stroke: DARK, 'stroke-width': 3 }),
    group(`translate(0 ${centre}) scale(.945 .955) translate(0 ${-centre - 2})`, path(d, MAIN)),
    group(
      `translate(0 ${centre}) scale(.88 .9) translate(0 ${-centre - 4})`,
      line(d, BONE, 1.6, { 'stroke-opacity': 0.3 }),
    ),
  ].join('');
}

const humbucker = (y, width = 46) =>
  rect(-width / 2, y - 10, width, 20, DARK, 4) +
  rect(-width / 2 + 4, y - 7, width - 8, 6, STEEL, 2, { opacity: 0.55 }) +
  rect(-width / 2 + 4, y + 1, width - 8, 6, BONE, 2, { opacity: 0.75 });
const singleCoil = (y, tilt = 0) =>
  group(
    `translate(0 ${y}) rotate(${tilt})`,
    rect(-22, -6, 44, 12, BONE, 6),
    times(6, (i) => circle(-13 + i * 5.2, 0, 1.5, DARK)),
  );
const knob = (x, y, r = 7.5) =>
  circle(x, y, r, DARK) + ring(x, y, r - 2.2, STEEL, 1.2) + circle(x, y - r + 2.5, 1.2, BONE);
const bridge = (y, width = 40) =>
  rect(-width / 2, y - 6, width, 13, STEEL, 3) +
  times(6, (i) => rect(-width / 2 + 4 + i * ((width - 8) / 6), y - 4, 4, 9, DARK, 1));
const tuner = (x, y, side) =>
  rect(side < 0 ? x - 11 : x, y - 2, 11, 4, STEEL, 1) +
  ellipse(x + side * 13, y, 4.5, 6, STEEL) +
  circle(x - side * 8, y, 2.6, STEEL);

const sixInLine = (nut) =>
  path(
    `M-8 ${nut}C-13 ${nut - 6}-19 ${nut - 12}-20 ${nut - 22}L-15 ${nut - 72}C-10 ${nut - 88} 10 ${nut - 88} 15 ${nut - 74}C18 ${nut - 64} 12 ${nut - 58} 12 ${nut - 48}L13 ${nut - 14}C12 ${nut - 6} 8 ${nut - 4} 8 ${nut}Z`,
    MAIN,
    { stroke: DARK, 'stroke-width': 2.5 },
  ) + times(6, (i) => tuner(-18.5 + i * 0.8, nut - 22 - i * 9.5, -1));
const threeAside = (nut, fill = DARK) =>
  path(
    `M-8 ${nut}L-11 ${nut - 10}L-22 ${nut - 20}L-20 ${nut - 62}C-16 ${nut - 74}-8 ${nut - 66} 0 ${nut - 66}C8 ${nut - 66} 16 ${nut - 74} 20 ${nut - 62}L22 ${nut - 20}L11 ${nut - 10}L8 ${nut}Z`,
    fill,
    { stroke: BONE, 'stroke-width': 1.6, 'stroke-opacity': 0.7 },
  ) +
  times(3, (i) => tuner(-21 + i * 0.4, nut - 26 - i * 13, -1) + tuner(21 - i * 0.4, nut - 26 - i * 13, 1));
const arrow = (nut) =>
  path(`M-8 ${nut}L-24 ${nut - 30}L0 ${nut - 86}L24 ${nut - 30}L8 ${nut}Z`, MAIN, {
    stroke: DARK,
    'stroke-width': 2.5,
  }) +
  times(3, (i) => tuner(-22 + i * 6.4, nut - 28 - i * 15, -1) + tuner(22 - i * 6.4, nut - 28 - i * 15, 1));

const upright = (...parts) => group('translate(200 226) scale(.8)', parts);

export function guitarS() {
  const d =
    'M-18 54C-22 38-30 20-48 9C-62 1-77 8-75 27C-72 47-58 62-60 84C-62 105-85 120-85 152C-85 186-50 205-4 205C49 205 87 185 87 147C87 119 64 105 60 86C57 70 67 58 67 43C67 27 53 23 43 33C33 43 24 50 18 54Z';
  const guard =
    'M-30 46C-44 40-56 58-50 78C-46 94-58 104-62 124C-64 140-48 150-28 150L34 152C52 152 66 142 62 128C58 112 46 104 46 88C46 74 52 62 46 56C40 52 32 58 24 62L-22 62Z';
  return upright(
    body(d, 110),
    path(guard, DARK, { opacity: 0.92 }),
    singleCoil(76),
    singleCoil(102),
    humbucker(132, 44),
    sixInLine(-200),
    neck({ nut: -200, scale: 352, frets: 22, strings: 6, end: 56 }),
    bridge(156),
    knob(46, 132),
    knob(56, 152),
    knob(50, 172),
  );
}

export function guitarV() {
  const d =
    'M-14 40C-22 46-28 50-32 58L-104 196C-110 208-98 218-86 210L-2 134Q0 132 2 134L86 210C98 218 110 208 104 196L32 58C28 50 22 46 14 40Z';
  return upright(
    body(d, 116),
    humbucker(66),
    humbucker(100),
    arrow(-200),
    neck({ nut: -200, scale: 322, frets: 22, strings: 6, end: 48 }),
    bridge(124),
    path('M-14 134L0 160L14 134Z', STEEL),
    knob(52, 138, 7),
    knob(66, 160, 7),
    knob(-66, 166, 7),
  );
}

export function guitarSingleCut() {
  const d =
    'M-16 54C-26 30-66 26-76 56C-82 78-64 88-66 104C-68 121-92 131-92 160C-92 192-52 208 0 208C52 208 92 192 92 160C92 131 70 121 66 104C64 92 77 84 75 68C72 56 59 57 50 65C40 74 28 66 18 52Z';
  return upright(
    body(d, 122),
    path('M28 82C44 78 52 92 46 112C42 130 36 142 26 146Z', BONE, { opacity: 0.85 }),
    humbucker(82),
    humbucker(128),
    threeAside(-200),
    neck({ nut: -200, scale: 350, frets: 22, strings: 6, end: 64 }),
    bridge(150),
    rect(-24, 168, 48, 9, STEEL, 4),
    knob(58, 138),
    knob(72, 158),
    knob(46, 164),
    knob(60, 184),
    circle(-56, 66, 7, STEEL),
  );
}

export function acoustic() {
  const d =
    'M0 12C-42 6-72 24-72 60C-72 84-56 94-58 112C-60 130-96 138-96 176C-96 212-56 226 0 226C56 226 96 212 96 176C96 138 60 130 58 112C56 94 72 84 72 60C72 24 42 6 0 12Z';
  return upright(
    path(d, SHADE, { stroke: DARK, 'stroke-width': 3 }),
    group(
      'translate(0 120) scale(.94) translate(0 -120)',
      path(d, MAIN, { stroke: BONE, 'stroke-width': 2 }),
    ),
    path('M18 128C44 120 62 134 54 158C46 172 26 166 14 150Z', DARK, { opacity: 0.85 }),
    circle(0, 112, 32, DARK),
    ring(0, 112, 36, BONE, 2.5),
    ring(0, 112, 41, SHADE, 3),
    threeAside(-214, SHADE),
    neck({ nut: -214, scale: 396, frets: 20, strings: 6, end: 88, half: [8.5, 12] }),
    path('M-38 176C-38 170 38 170 38 176L34 190C20 194-20 194-34 190Z', DARK),
    rect(-22, 178, 44, 3, BONE, 1),
    times(6, (i) => circle(-14 + i * 5.6, 186, 1.8, BONE)),
  );
}

export function bass() {
  const d =
    'M-18 70C-24 52-38 20-58 8C-74-2-90 8-86 28C-82 54-62 66-62 92C-62 116-88 128-88 162C-88 198-50 214-2 214C54 214 90 194 88 156C86 130 66 120 62 100C58 82 72 70 74 54C76 36 60 32 48 42C36 52 28 64 18 70Z';
  const head = (nut) =>
    path(
      `M-8 ${nut}C-14 ${nut - 6}-22 ${nut - 12}-22 ${nut - 22}L-16 ${nut - 66}C-10 ${nut - 82} 12 ${nut - 82} 16 ${nut - 68}L14 ${nut - 14}C12 ${nut - 6} 8 ${nut - 4} 8 ${nut}Z`,
      MAIN,
      { stroke: DARK, 'stroke-width': 2.5 },
    ) +
    times(4, (i) =>
      group(
        `translate(0 ${nut - 22 - i * 14})`,
        rect(-34, -2.5, 16, 5, STEEL, 1),
        ellipse(-36, 0, 7, 7.5, STEEL),
        circle(-6, 0, 4, STEEL),
      ),
    );
  return group(
    'translate(200 238) scale(.72)',
    body(d, 116),
    path(
      'M-34 60C-50 64-56 80-48 96C-42 112-54 124-54 140L44 140C50 124 40 112 42 96C46 80 48 66 40 62L20 76H-20Z',
      DARK,
      { opacity: 0.9 },
    ),
    rect(-28, 104, 56, 12, BONE, 5),
    rect(-30, 140, 60, 12, BONE, 5),
    head(-248),
    neck({ nut: -248, scale: 424, frets: 20, strings: 4, end: 78, half: [8.5, 13] }),
    rect(-24, 168, 48, 24, STEEL, 3),
    times(4, (i) => rect(-19 + i * 10.5, 170, 7, 18, DARK, 1.5)),
    rect(46, 122, 16, 62, STEEL, 7),
    circle(54, 134, 5.5, DARK),
    circle(54, 152, 5.5, DARK),
    circle(54, 170, 5.5, ACCENT),
  );
}
