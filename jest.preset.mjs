/** What every Jest project shares: TypeScript through swc, and the few packages that ship only as ES modules. */
const swc = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, tsx: false },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  sourceMaps: 'inline',
};
const swcTsx = { ...swc, jsc: { ...swc.jsc, parser: { ...swc.jsc.parser, tsx: true } } };

/** ES-only packages that Jest's CommonJS mode must transform; an error "Must use import to load ES Module" names the next one. */
const esOnly = [
  '@nestjs',
  '@fastify/cookie',
  'cookie',
  'content-disposition',
  'idn-area-data',
  'openapi-fetch',
  'openapi-react-query',
  'openapi-typescript-helpers',
];

export const preset = {
  transform: { '^.+\\.tsx$': ['@swc/jest', swcTsx], '^.+\\.(t|j|mj)s$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esOnly.join('|')})/)`],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': import.meta.dirname + '/tools/jest-empty.cjs',
  },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'require', 'default'] },
};

/** Page tests: jsdom with Node's own fetch, and Testing Library's matchers. */
export const webPreset = {
  ...preset,
  testEnvironment: 'jest-fixed-jsdom',
  testEnvironmentOptions: { customExportConditions: ['source', 'browser', 'require', 'default'] },
  testMatch: ['**/*.spec.tsx', '**/*.spec.ts'],
};
