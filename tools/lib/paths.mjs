import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

export const inRoot = (...parts) => join(root, ...parts);

/** The script behind a package's command, to be run with Node: shims in .bin differ between systems. */
export function packageBin(name, command = name) {
  const manifest = inRoot('node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** TypeScript 7 is installed under an alias, and two packages call their command `tsc`. */
export const tsc = () => inRoot('node_modules/typescript7/bin/tsc');
