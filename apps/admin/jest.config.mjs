import { webPreset } from '../../jest.preset.mjs';

export default {
  ...webPreset,
  rootDir: import.meta.dirname,
  moduleNameMapper: {
    ...webPreset.moduleNameMapper,
    // The socket is the network too: a test speaks for the other side.
    '^socket\\.io-client$': '<rootDir>/test/fake-socket.ts',
    '\\.svg$': `${import.meta.dirname}/../../tools/jest-empty.cjs`,
  },
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
};
