/** The colours a poster sets; the fallbacks let the file be looked at by itself. */
export const MAIN = 'var(--art-main,#ff6b35)';
export const SHADE = 'var(--art-shade,#b33a08)';
export const DARK = 'var(--art-dark,#161616)';
export const BONE = 'var(--art-bone,#f3e7d3)';
export const STEEL = 'var(--art-steel,#b9bec4)';
export const ACCENT = 'var(--art-accent,#ff8c42)';

const round = (value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);
const attributes = (given) =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${round(value)}"`)
    .join('');

export const path = (d, fill, more = {}) => `<path d="${d}"${attributes({ fill, ...more })}/>`;
export const line = (d, stroke, width, more = {}) =>
  `<path d="${d}"${attributes({ fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...more })}/>`;
export const rect = (x, y, width, height, fill, ...[rx = 0, more = {}]) =>
  `<rect${attributes({ x, y, width, height, ...(rx && { rx }), fill, ...more })}/>`;
export const circle = (cx, cy, r, fill, more = {}) => `<circle${attributes({ cx, cy, r, fill, ...more })}/>`;
export const ellipse = (cx, cy, rx, ry, fill, more = {}) =>
  `<ellipse${attributes({ cx, cy, rx, ry, fill, ...more })}/>`;
export const ring = (cx, cy, r, stroke, width, more = {}) =>
  circle(cx, cy, r, 'none', { stroke, 'stroke-width': width, ...more });
export const group = (transform, ...parts) => `<g transform="${transform}">${parts.flat().join('')}</g>`;
export const times = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join('');
