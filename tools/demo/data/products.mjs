import { acousticGuitars } from './products-acoustic.mjs';
import { accessories } from './products-accessories.mjs';
import { amplifiers } from './products-amplifiers.mjs';
import { basses } from './products-basses.mjs';
import { cablesAndCases } from './products-cables-cases.mjs';
import { drumHardware } from './products-drum-hardware.mjs';
import { drums } from './products-drums.mjs';
import { effects } from './products-effects.mjs';
import { electricGuitars } from './products-electric.mjs';
import { keys } from './products-keys.mjs';
import { keysAndSound } from './products-keys-sound.mjs';
import { originals } from './products-original.mjs';
import { recording } from './products-recording.mjs';

/** Everything the demo shop sells. */
export const products = [
  ...originals,
  ...electricGuitars,
  ...acousticGuitars,
  ...basses,
  ...drums,
  ...keysAndSound,
  ...amplifiers,
  ...effects,
  ...accessories,
  ...drumHardware,
  ...keys,
  ...recording,
  ...cablesAndCases,
];
export const originalSkus = originals.map(({ sku }) => sku);
