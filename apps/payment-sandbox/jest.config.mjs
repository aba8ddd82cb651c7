import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'payment-sandbox',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  testTimeout: 60_000,
};
