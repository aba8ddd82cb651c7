import { webPreset } from '../../jest.preset.mjs';

export default {
  ...webPreset,
  displayName: 'ui',
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  testTimeout: 60_000,
};
