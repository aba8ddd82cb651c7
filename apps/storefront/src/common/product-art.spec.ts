import { drawingOf } from './product-art';

test.each([
  ['gitar-akustik', 'yamaha-fg800-acoustic-guitar-natural', 'acoustic'],
  ['gitar-elektrik', 'fender-player-stratocaster', 'guitar-s'],
  ['gitar-elektrik', 'gibson-les-paul-standard-50s', 'guitar-single-cut'],
  ['gitar-elektrik', 'jackson-king-v-js32', 'guitar-v'],
  ['bass-4-senar', 'fender-jazz-bass', 'bass'],
  ['ampli-bass', 'ampeg-ba-110', 'amplifier'],
  ['drum-elektronik', 'roland-td-07kv', 'drum'],
  ['perangkat-keras-drum', 'tama-iron-cobra-pedal', 'drum'],
  ['modulasi-delay', 'boss-dd-8', 'pedal'],
  ['senar', 'ernie-ball-regular-slinky-bass-strings', 'strings'],
  ['stik-pick', 'vic-firth-5a-drumsticks', 'sticks'],
  ['stik-pick', 'dunlop-tortex-standard-picks', 'pick'],
  ['kabel-tuner', 'fender-instrument-cable-3-m', 'cable'],
  ['kabel-tuner', 'korg-pitchblack-xs-pedal-tuner', 'pedal'],
  ['audio-interface', 'audio-technica-ath-m50x-headphones', 'headphones'],
  ['aksesoris', 'tile-aksesoris', 'pick'],
])('%s / %s is drawn as %s', (category, product, drawing) => {
  expect(drawingOf(category, product)).toBe(drawing);
});
