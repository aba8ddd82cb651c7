import { webPreset } from '../../jest.preset.mjs';

export default {
  ...webPreset,
  displayName: 'storefront',
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: {
    ...webPreset.moduleNameMapper,
    '\\.svg$': import.meta.dirname + '/../../tools/jest-empty.cjs',
    // A test of the live chat runs the server too; what browsers are given has no server in it.
    '^ws$': import.meta.dirname + '/../../node_modules/ws/index.js',
  },
  testTimeout: 120_000,
  testPathIgnorePatterns: ['/dist/'],
};
