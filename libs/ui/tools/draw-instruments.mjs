// Draws src/instruments.svg, the shop's own pictures of what it sells: node libs/ui/tools/draw-instruments.mjs
// One symbol an instrument on a 400 × 400 field, coloured by the page through --art-* properties.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const symbols = Object.entries(SYMBOLS).map(
  ([id, content]) => `<symbol id="${id}" viewBox="0 0 400 400" overflow="visible">${content}</symbol>`,
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
writeFileSync(join(import.meta.dirname, '../src/instruments.svg'), svg);
console.log(`${symbols.length} symbols, ${svg.length} bytes`);
