/**
 * Writes libs/api-client/openapi.json from the built API, and the client's types from it.
 * `--check` writes nothing and fails when either is stale.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = resolve(import.meta.dirname, '..');
const files = {
  document: resolve(root, 'libs/api-client/openapi.json'),
  types: resolve(root, 'libs/api-client/src/schema.d.ts'),
};

const document = execFileSync(process.execPath, [resolve(root, 'apps/api/dist/openapi-file.js')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const types = astToString(await openapiTypescript(JSON.parse(document)));

if (process.argv.includes('--check')) {
  const read = (file) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  if (read(files.document) !== document || read(files.types) !== types) {
    console.error(
      'The OpenAPI document or the client is stale: run `npm run openapi` and commit what changes.',
    );
    process.exit(1);
  }
} else {
  writeFileSync(files.document, document);
  writeFileSync(files.types, types);
}
