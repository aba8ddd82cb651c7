import { existsSync, readdirSync } from 'node:fs';
import nx from '@nx/eslint-plugin';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Which project may use which. */
const PROJECTS = [
  {
    sourceTag: 'platform:node',
    onlyDependOnLibsWithTags: ['platform:any'],
    bannedExternalImports: ['react', 'react-*', '@tanstack/*'],
  },
  {
    sourceTag: 'platform:web',
    onlyDependOnLibsWithTags: ['platform:web', 'platform:any'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'],
  },
  { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any'], bannedExternalImports: ['*'] },
  { sourceTag: 'role:app', onlyDependOnLibsWithTags: ['role:ui', 'role:data', 'role:core'] },
  { sourceTag: 'role:data', onlyDependOnLibsWithTags: ['role:core'] },
  { sourceTag: 'role:ui', onlyDependOnLibsWithTags: ['role:ui', 'role:core'] },
  { sourceTag: 'role:core', onlyDependOnLibsWithTags: ['role:core'] },
  // The sandbox stands for companies outside, and the browser tests for people: neither knows our code.
  { sourceTag: 'role:tool', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'role:e2e', onlyDependOnLibsWithTags: [] },
];

/** Which API module may use which. Reading it top to bottom is reading the architecture. */
const API_MODULES = {
  audit: [],
  media: ['audit'], // pictures made safe, their sizes and where they are kept
  suppliers: ['audit'],
  users: ['audit'],
  store: ['media', 'audit'],
  areas: [], // provinces, cities, districts, villages
  mail: ['store', 'media', 'audit'],
  auth: ['users', 'mail', 'audit'], // sessions, passwords, mailed links
  shipping: ['store', 'audit'], // services, costs, tracking links
  catalog: ['suppliers', 'media', 'audit'],
  inventory: ['catalog', 'suppliers', 'store', 'mail', 'audit'], // stock ledger, alerts, suppliers' orders
  cart: ['catalog', 'inventory', 'users', 'auth'],
  orders: ['cart', 'catalog', 'inventory', 'shipping', 'store', 'users', 'auth', 'mail', 'audit'],
  gateways: ['audit'], // Stripe, Midtrans, transfers: what each can do, and its keys
  payments: ['gateways', 'orders', 'store', 'mail', 'media', 'audit'], // attempts, settlement, refunds
  returns: ['orders', 'store', 'mail', 'media', 'audit'], // what buyers send back
  reconciliation: ['gateways', 'payments', 'orders', 'store', 'audit'], // inbox, invariants, the day's report
  books: [], // the month's tax recap
  reports: ['documents', 'audit'], // figures kept by the day, and the files made of them
  documents: ['orders', 'shipping', 'inventory', 'suppliers', 'store', 'media'], // what is printed
  panel: ['users', 'people', 'orders', 'inventory', 'reports', 'media', 'audit'], // dashboard, search, notices, jobs, saved views
  chat: ['auth', 'orders', 'cart', 'catalog', 'users', 'store', 'mail', 'media', 'audit'], // shopper and staff, live
  contact: ['store', 'mail'], // what people write on the store page
  people: ['users', 'auth', 'mail', 'orders', 'returns'], // staff, invited and let go; customers as staff see them
  privacy: ['users', 'auth', 'chat', 'mail', 'audit'], // a person's data, handed over or forgotten
  answers: [], // what is the same for everybody, kept in memory until the catalogue changes
  pages: ['answers', 'catalog', 'store'], // both apps, and what a reader sees before they run
};

const modulesRoot = 'apps/api/src/modules';
const apiZones = [
  { target: 'apps/api/src/common', from: modulesRoot, message: 'common/ knows no module.' },
  ...Object.entries(API_MODULES).flatMap(([name, allowed]) => [
    {
      target: `${modulesRoot}/${name}`,
      from: modulesRoot,
      except: [name, ...allowed].map((other) => `./${other}`),
      message: `${name}/ may use ${allowed.join(', ') || 'no other module'} (see API_MODULES in eslint.config.mjs).`,
    },
    {
      target: `${modulesRoot}/${name}`,
      from: readdirSync(modulesRoot)
        .filter((other) => other !== name)
        .flatMap((other) => [
          `${modulesRoot}/${other}/dto/**`,
          `${modulesRoot}/${other}/*.controller.ts`,
          `${modulesRoot}/${other}/*.gateway.ts`,
        ]),
      message:
        "Another module's dto/, controllers and gateways are its own; use its services and pure files.",
    },
  ]),
];

/** A feature of an app uses itself, the libs, and the app's own `app/` and `common/`; never another feature. */
const featureZones = ['storefront', 'admin'].flatMap((app) => {
  const root = `apps/${app}/src/features`;
  if (!existsSync(root)) return [];
  return readdirSync(root).map((feature) => ({
    target: `${root}/${feature}`,
    from: root,
    except: [`./${feature}`],
    message: 'Features do not know each other; what two of them need moves to common/ or a lib.',
  }));
});

const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 6],
};

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', 'data/**', 'libs/api-client/src/schema.d.ts', '**/*.cjs'],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX, '@nx': nx },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      // Sources import `./x.js` and mean `./x.ts`: without the alias nothing is found and every rule here passes.
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.mjs'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['source', 'types', 'import', 'default'],
        }),
      ],
    },
    rules: {
      ...sizes,
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      // A library is imported by its files: one of them may come later, others at once.
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], depConstraints: PROJECTS, checkDynamicDependenciesExceptions: ['.*'] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: apiZones }],
      'no-restricted-imports': [
        'error',
        {
          name: '@nestjs/common',
          importNames: ['Post'],
          message: 'Use common/post.ts: every POST is idempotent.',
        },
      ],
      // Decorated signatures need values; a type import of a DTO would switch its validation off.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  { files: ['apps/api/src/common/post.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['apps/storefront/**/*.{ts,tsx}', 'apps/admin/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: featureZones }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts', 'apps/*/test/**', 'apps/e2e/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Jest types its matchers (`expect.any(String)`) as any, and they stand where values do.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // One statement after the other: SQL and sentences do not get clearer by being cut up.
  { files: ['apps/api/src/database/migrations/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['libs/i18n/src/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node }, rules: { 'no-console': 'off' } },
  { files: ['**/jest.config.mjs'], rules: { '@nx/enforce-module-boundaries': 'off' } },
);
