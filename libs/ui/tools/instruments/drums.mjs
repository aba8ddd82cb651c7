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

/** A shell seen from the front, its head a narrow ellipse on top. */
function tom(x, y, width, height, lugs) {
  const half = width / 2;
  return group(
    `translate(${x} ${y})`,
    path(`M${-half} 0V${height}Q0 ${height + 16} ${half} ${height}V0Z`, MAIN, {
      stroke: DARK,
      'stroke-width': 2.5,
    }),
    path(`M${-half} 0V${height}Q${-half * 0.4} ${height + 13} ${-half * 0.3} ${height + 12}V0Z`, SHADE),
    ellipse(0, 0, half + 2, 13, STEEL),
    ellipse(0, -1, half - 4, 9.5, BONE),
    line(`M${-half - 1} ${height - 2}Q0 ${height + 15} ${half + 1} ${height - 2}`, STEEL, 5),
    times(lugs, (i) =>
      rect(-half + 8 + (i * (width - 20)) / (lugs - 1), height * 0.3, 4.5, height * 0.42, STEEL, 2),
    ),
  );
}

function disc(x, y, width, tilt) {
  return group(
    `translate(${x} ${y}) rotate(${tilt})`,
    ellipse(0, 0, width / 2, width * 0.085, ACCENT, { stroke: DARK, 'stroke-width': 2 }),
    ellipse(0, -1.5, width * 0.34, width * 0.05, BONE, { opacity: 0.45 }),
    ellipse(0, -4, width * 0.1, width * 0.05, SHADE),
    circle(0, -8, 3, STEEL),
  );
}

const stand = (x, from, to, spread) =>
  line(
    `M${x} ${from}V${to - 40}M${x} ${to - 52}L${x - spread} ${to}M${x} ${to - 52}L${x + spread} ${to}`,
    STEEL,
    4,
  );

export function drumKit() {
  return [
    stand(72, 92, 352, 26),
    stand(326, 76, 352, 26),
    stand(44, 196, 356, 24),
    tom(146, 148, 92, 62, 4),
    tom(252, 144, 98, 66, 4),
    line('M190 232V170M210 232V170', STEEL, 5),
    stand(96, 244, 356, 30),
    tom(96, 226, 92, 40, 5),
    tom(320, 238, 106, 92, 4),
    line('M274 270V356M366 270V356', STEEL, 4),
    circle(204, 270, 88, SHADE, { stroke: DARK, 'stroke-width': 3 }),
    ring(204, 270, 84, STEEL, 3),
    circle(204, 270, 78, MAIN),
    circle(204, 270, 70, DARK),
    path('M212 208L172 276H200L188 330L236 256H206Z', ACCENT),
    times(8, (i) => group(`rotate(${i * 45 + 22} 204 270)`, rect(200, 180, 8, 16, STEEL, 3))),
    line('M150 340L132 360M258 340L276 360', STEEL, 6),
    disc(72, 90, 116, -12),
    disc(326, 74, 132, 11),
    disc(44, 192, 84, -3),
    disc(44, 201, 84, 3),
  ].join('');
}

export function snare() {
  return [
    line('M96 300L60 356M304 300L340 356M200 318V350', STEEL, 8),
    path('M60 150V270Q200 340 340 270V150Z', MAIN, { stroke: DARK, 'stroke-width': 3 }),
    path('M60 150V270Q88 288 120 296V150Z', SHADE),
    path('M150 158V306Q164 308 178 309V158Z', BONE, { opacity: 0.16 }),
    line('M58 268Q200 340 342 268', STEEL, 13),
    ellipse(200, 150, 144, 52, STEEL, { stroke: DARK, 'stroke-width': 3 }),
    ellipse(200, 147, 130, 44, BONE),
    ellipse(200, 147, 108, 35, 'none', { stroke: SHADE, 'stroke-width': 1.5, 'stroke-opacity': 0.4 }),
    times(6, (i) => {
      const x = 76 + i * 49.6;
      const drop = 46 - Math.abs(i - 2.5) * 15;
      return (
        line(`M${x.toFixed(1)} ${(168 + drop).toFixed(1)}v92`, STEEL, 4) +
        rect(x - 6, 200 + drop, 12, 28, STEEL, 5) +
        circle(x, 168 + drop, 5, DARK)
      );
    }),
    rect(318, 196, 24, 44, DARK, 5),
    circle(330, 218, 6, ACCENT),
  ].join('');
}

export function cymbal() {
  return [
    line('M200 210V392', STEEL, 9),
    circle(200, 196, 158, ACCENT, { stroke: DARK, 'stroke-width': 3 }),
    path('M200 38A158 158 0 0 1 335 115L200 196Z', BONE, { opacity: 0.4 }),
    path('M200 354A158 158 0 0 1 65 277L200 196Z', BONE, { opacity: 0.32 }),
    path('M42 196A158 158 0 0 1 76 98L200 196Z', SHADE, { opacity: 0.5 }),
    path('M358 196A158 158 0 0 1 324 294L200 196Z', SHADE, { opacity: 0.5 }),
    times(9, (i) => ring(200, 196, 66 + i * 10.2, SHADE, 1.3, { 'stroke-opacity': 0.75 })),
    circle(200, 196, 50, MAIN, { stroke: SHADE, 'stroke-width': 3 }),
    ellipse(186, 180, 22, 14, BONE, { opacity: 0.5, transform: 'rotate(-40 186 180)' }),
    circle(200, 196, 14, DARK),
    circle(200, 196, 8, STEEL),
  ].join('');
}

export function sticks() {
  const stick =
    path(
      'M-9 -150L-6 110C-8 122-10 132-10 142C-10 156-5 164 0 164C5 164 10 156 10 142C10 132 8 122 6 110L9 -150C9 -158-9 -158-9 -150Z',
      BONE,
      { stroke: DARK, 'stroke-width': 2.5 },
    ) +
    path('M-9 -150L-8.3 -60H-2L-3 -155C-7 -155-9 -153-9 -150Z', SHADE, { opacity: 0.35 }) +
    rect(-9.2, -96, 18.4, 26, MAIN) +
    rect(-9, -64, 18, 5, DARK);
  return (
    group('translate(172 206) rotate(28) scale(1.08)', stick) +
    group('translate(228 206) rotate(-28) scale(1.08)', stick)
  );
}
