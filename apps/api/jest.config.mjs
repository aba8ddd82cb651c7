import { preset } from '../../jest.preset.mjs';

/** A whole run goes by parts (test/parts); whoever names files gets just these. */
const apiTests = process.env['IN_PARTS']
  ? ['<rootDir>/test/parts/*.spec.ts', '<rootDir>/test/model/*.e2e-spec.ts']
  : ['<rootDir>/test/**/*.e2e-spec.ts'];

export default {
  ...preset,
  displayName: 'api',
  testMatch: ['<rootDir>/src/**/*.spec.ts', ...apiTests],
  setupFiles: ['reflect-metadata'],
  testTimeout: 60_000,
  restoreMocks: true,
};
