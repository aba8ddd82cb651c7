import { defineConfig } from '@playwright/test';

/** The stack (API, apps, sandbox, database) is started by `npm test -- e2e`, which hands over these addresses. */
const { BASE_URL, CHROMIUM_PATH } = process.env;
if (!BASE_URL) throw new Error('BASE_URL is missing: run the journeys by `npm test -- e2e`');

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  // A journey that fails by itself and then does not is named flaky.
  retries: 1,
  // Bounds for what will never come, generous to a machine that does something else besides.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: BASE_URL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-3d-apis',
        '--disable-dev-shm-usage',
        '--font-render-hinting=none',
      ],
    },
  },
});
