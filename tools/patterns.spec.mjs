import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');

/** Every pattern that stands in a program of ours, once, with a file that holds it. */
function patterns() {
  const sources = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(resolve(root, folder)).map((project) => join(folder, project, 'src')),
  );
  const files = sources
    .filter((folder) => existsSync(resolve(root, folder)))
    .flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|\.d\.ts$/.test(file));
  const found = new Map();
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(resolve(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const walk = (node) => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, file);
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return found;
}

test('A-72c no pattern takes more than time in proportion to what it is held against', () => {
  const all = patterns();
  expect(all.size).toBeGreaterThan(150);
  const slow = [...all].flatMap(([literal, file]) => {
    const end = literal.lastIndexOf('/');
    const { status, complexity } = checkSync(literal.slice(1, end), literal.slice(end + 1), {
      timeout: null,
    });
    return status === 'safe' ? [] : [`${file}: ${literal} is ${complexity?.summary ?? status}`];
  });
  expect(slow).toEqual([]);
}, 600_000);

test('A-72c a pattern that takes more is found', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
});
