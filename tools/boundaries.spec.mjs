import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** One import that must not be, in the place of each file: [why, file, import, rule that says so]. */
const FORBIDDEN = [
  [
    'a lower API module uses an upper one',
    'apps/api/src/modules/catalog/products.service.ts',
    '../orders/orders.service.js',
    'import-x/no-restricted-paths',
  ],
  [
    "a module uses another's DTO",
    'apps/api/src/modules/payments/payments.service.ts',
    '../orders/dto/order.dto.js',
    'import-x/no-restricted-paths',
  ],
  [
    'common/ uses a module',
    'apps/api/src/common/page.ts',
    '../modules/orders/orders.service.js',
    'import-x/no-restricted-paths',
  ],
  [
    'the shared library uses the client',
    'libs/shared/src/money.ts',
    '@hurtrock/api-client',
    '@nx/enforce-module-boundaries',
  ],
  [
    'the design system uses the client',
    'libs/ui/src/button.tsx',
    '@hurtrock/api-client',
    '@nx/enforce-module-boundaries',
  ],
  [
    'the sandbox uses our code',
    'apps/payment-sandbox/src/main.ts',
    '@hurtrock/shared/money',
    '@nx/enforce-module-boundaries',
  ],
];

/** ESLint as the project has it, less the rules that need types: those take long and say nothing of imports. */
const program = `
  import { ESLint } from 'eslint';
  import tseslint from 'typescript-eslint';
  const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
  const found = [];
  for (const [, file, wrong] of JSON.parse(process.argv[1])) {
    const [{ messages }] = await eslint.lintText(\`import * as wrong from '\${wrong}';\\nexport { wrong };\\n\`, { filePath: file });
    found.push(messages.map(({ ruleId }) => ruleId));
  }
  process.stdout.write(JSON.stringify(found));
`;

let found;
beforeAll(() => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, JSON.stringify(FORBIDDEN)],
    { cwd: root, encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  found = JSON.parse(stdout);
}, 120_000);

test.each(FORBIDDEN.map(([why, , , rule], index) => [why, rule, index]))(
  'it is an error when %s',
  (_, rule, index) => expect(found[index]).toContain(rule),
);
