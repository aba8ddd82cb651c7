import { webPreset } from '../../jest.preset.mjs';

export default {
  ...webPreset,
  rootDir: import.meta.dirname,
  moduleNameMapper: {
    ...webPreset.moduleNameMapper,
    '\\.svg$': `${import.meta.dirname}/../../tools/jest-empty.cjs`,
  },
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
};
