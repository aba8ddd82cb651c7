// Draws src/instruments.svg, the shop's own pictures of what it sells: node libs/ui/tools/draw-instruments.mjs
// One symbol an instrument on a 400 × 400 field, coloured by the page through --art-* properties.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optimize } from 'svgo';
import { acoustic, bass, guitarS, guitarSingleCut, guitarV } from './instruments/guitars.mjs';
import { cymbal, drumKit, snare, sticks } from './instruments/drums.mjs';
import { amplifier, headphones, microphone, mixer, pedal, speaker } from './instruments/electric.mjs';
import { cable, keyboard, pick, strings } from './instruments/others.mjs';

const SYMBOLS = {
  'guitar-s': guitarS(),
  'guitar-v': guitarV(),
  'guitar-single-cut': guitarSingleCut(),
  acoustic: acoustic(),
  bass: bass(),
  drum: drumKit(),
  snare: snare(),
  cymbal: cymbal(),
  sticks: sticks(),
  keyboard: keyboard(),
  speaker: speaker(),
  mixer: mixer(),
  microphone: microphone(),
  headphones: headphones(),
  amplifier: amplifier(),
  pedal: pedal(),
  strings: strings(),
  cable: cable(),
  pick: pick(),
};

/** Lines and rivets of one look become one path each: a page styles every element of every copy it shows. */
const MERGED = [
  { name: 'convertShapeToPath', params: { convertArcs: true } },
  'collapseGroups',
  { name: 'convertPathData', params: { noSpaceAfterFlags: true } },
  'mergePaths',
  'convertTransform',
];

const onField = (content) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">${content}</svg>`;
const merged = (content) =>
  optimize(onField(content), { multipass: true, plugins: MERGED })
    .data.replace(/^<svg[^<>]*>/, '')
    .replace(/<\/svg>$/, '');

const symbols = Object.entries(SYMBOLS).map(
  ([id, content]) =>
    `<symbol id="${id}" viewBox="0 0 400 400" overflow="visible">${merged(content)}</symbol>`,
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
writeFileSync(join(import.meta.dirname, '../src/instruments.svg'), svg);
console.log(`${symbols.length} symbols, ${svg.length} bytes`);
