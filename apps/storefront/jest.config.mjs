import { webPreset } from '../../jest.preset.mjs';

export default {
  ...webPreset,
  displayName: 'storefront',
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: {
    ...webPreset.moduleNameMapper,
    '\\.svg$': import.meta.dirname + '/../../tools/jest-empty.cjs',
  },
  testTimeout: 120_000,
  testPathIgnorePatterns: ['/dist/'],
};
