import { preset } from '../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'tools',
  testMatch: ['**/*.spec.mjs'],
  moduleFileExtensions: ['mjs', 'js', 'cjs', 'json', 'node'],
};
