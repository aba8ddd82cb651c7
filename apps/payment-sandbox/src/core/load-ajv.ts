import { createRequire } from 'node:module';
import type * as AjvModule from 'ajv/dist/2020.js';

/** AJV takes as long to load as the rest of the program, so it is loaded when first needed, not before listening. */
export function newAjv(options: AjvModule.Options): AjvModule.Ajv2020 {
  const { Ajv2020: Ajv } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof AjvModule;
  return new Ajv(options);
}
