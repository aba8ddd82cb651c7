import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'shared',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/dist/'],
};
