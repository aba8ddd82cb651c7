import { webPreset } from '../../jest.preset.mjs';

export default {
  ...webPreset,
  rootDir: import.meta.dirname,
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
};
