import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allowsSecureCookies, CONFIG_NAMES, loadConfig } from './config.js';

const DEMO = {
  SHOP_MODE: 'demo',
  DATABASE_URL: 'postgres://app:app@127.0.0.1:5432/shop',
  SESSION_SECRET: 'x7Kq2mVb9Tz4Wc8Rn5Lp1Hs6Jd3Fg0Ya',
  ENCRYPTION_KEY: 'n4Vt8Qe2Zk6Yw1Bu9Cx5Md3Gf7Hj0Lp2',
};
const PRODUCTION = {
  ...DEMO,
  SHOP_MODE: 'production',
  PUBLIC_URL: 'https://shop.example',
  STRIPE_SECRET_KEY: 'sk_live_0123456789abcdef',
  STRIPE_WEBHOOK_SECRET: 'whsec_0123456789abcdef',
};

/** The variables that the one error names; none when the configuration is taken. */
function blamed(environment: Record<string, string | undefined>): string[] {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    const [title, ...problems] = (error as Error).message.split('\n  ');
    expect(title).toBe('The configuration is not usable:');
    return problems.map((problem) => problem.split(':')[0]!);
  }
}

test('a demo shop needs a database and a secret; all else has a default', () =>
  expect({ ...loadConfig(DEMO) }).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    SHOP_MODE: 'demo',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    DATABASE_URL: DEMO.DATABASE_URL,
    DATABASE_POOL_SIZE: 10,
    CATALOG_CACHE_MB: 64,
    SESSION_SECRET: DEMO.SESSION_SECRET,
    ENCRYPTION_KEY: DEMO.ENCRYPTION_KEY,
    ROLES: ['api', 'chat', 'worker'],
    LOG_LEVEL: 'info',
    TRUSTED_PROXIES: [],
    MEDIA_DIR: 'media',
    S3_REGION: 'ap-southeast-3',
  }));

test('numbers and lists are read as such', () => {
  const { PORT, DATABASE_POOL_SIZE, ROLES, TRUSTED_PROXIES } = loadConfig({
    ...DEMO,
    PORT: '8080',
    DATABASE_POOL_SIZE: '25',
    ROLES: ' worker , ',
    TRUSTED_PROXIES: '10.0.0.1, 10.0.0.0/8,::1',
  });
  expect({ PORT, DATABASE_POOL_SIZE, ROLES, TRUSTED_PROXIES }).toEqual({
    PORT: 8080,
    DATABASE_POOL_SIZE: 25,
    ROLES: ['worker'],
    TRUSTED_PROXIES: ['10.0.0.1', '10.0.0.0/8', '::1'],
  });
});

test('production is the mode of a shop that names none', () =>
  expect(loadConfig({ ...PRODUCTION, SHOP_MODE: undefined }).SHOP_MODE).toBe('production'));

test('an empty variable is a missing one', () => {
  const empty = Object.fromEntries(CONFIG_NAMES.map((name) => [name, '']));
  expect({ ...loadConfig({ ...empty, ...DEMO }) }).toEqual({ ...loadConfig(DEMO) });
});

test.each([
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '3000.5'],
  ['HOST', '0.0.0.0; rm'],
  ['SHOP_MODE', 'staging'],
  ['PUBLIC_URL', 'shop.example'],
  ['PUBLIC_URL', 'ftp://shop.example'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['DATABASE_URL', undefined],
  ['DATABASE_URL', 'mysql://127.0.0.1/shop'],
  ['DATABASE_POOL_SIZE', '1'],
  ['DATABASE_POOL_SIZE', '201'],
  ['SESSION_SECRET', undefined],
  ['SESSION_SECRET', 'x'.repeat(31)],
  ['ROLES', 'api,cook'],
  ['ROLES', ','],
  ['LOG_LEVEL', 'loud'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['STRIPE_SECRET_KEY', 'pk_test_0123456789'],
  ['STRIPE_SECRET_KEY', 'sk_test_'],
  ['STRIPE_WEBHOOK_SECRET', 'secret'],
  ['STRIPE_API_BASE', 'https://127.0.0.1:3001'],
  ['STRIPE_API_BASE', 'http://evil.example:80'],
  ['STRIPE_API_BASE', 'http://127.0.0.1.evil.example:80'],
  ['STRIPE_API_BASE', 'http://127.0.0.1:3001/v1'],
  ['SMTP_URL', 'http://mail.example'],
  ['MAIL_FROM', 'a@b.example\r\nBcc: c@d.example'],
])('%s=%j is named', (name, value) =>
  expect(
    blamed({
      ...DEMO,
      PUBLIC_URL: 'https://a.example',
      STRIPE_WEBHOOK_SECRET: 'whsec_12345678',
      [name]: value,
    }),
  ).toEqual([name]),
);

test('one error names every bad variable, and shows no value', () => {
  const bad = { ...DEMO, PORT: '99999', ROLES: 'cook', SESSION_SECRET: 'short-but-private' };
  expect(blamed(bad).sort()).toEqual(['PORT', 'ROLES', 'SESSION_SECRET']);
  expect(() => loadConfig(bad)).not.toThrow(/private|cook|99999/);
});

describe('what is fine alone and wrong together', () => {
  test('a live shop is taken, and a shop without Stripe', () => {
    expect(blamed(PRODUCTION)).toEqual([]);
    expect(blamed({ ...PRODUCTION, STRIPE_SECRET_KEY: undefined, STRIPE_WEBHOOK_SECRET: undefined })).toEqual(
      [],
    );
  });

  test.each<[string, Record<string, string | undefined>, string[]]>([
    [
      'a key without the secret of its webhooks',
      { STRIPE_WEBHOOK_SECRET: undefined },
      ['STRIPE_WEBHOOK_SECRET'],
    ],
    ['a test key', { STRIPE_SECRET_KEY: 'sk_test_0123456789' }, ['STRIPE_SECRET_KEY']],
    ['a restricted test key', { STRIPE_SECRET_KEY: 'rk_test_0123456789' }, ['STRIPE_SECRET_KEY']],
    ['an http address', { PUBLIC_URL: 'http://shop.example' }, ['PUBLIC_URL']],
    ['an http address of this machine', { PUBLIC_URL: 'http://127.0.0.1:3000' }, ['PUBLIC_URL']],
    ['no address', { PUBLIC_URL: undefined }, ['PUBLIC_URL']],
    ['the sandbox', { STRIPE_API_BASE: 'http://127.0.0.1:3001' }, ['STRIPE_API_BASE', 'STRIPE_API_BASE']],
    [
      'a placeholder for a secret',
      { SESSION_SECRET: 'changeme-changeme-changeme-changeme' },
      ['SESSION_SECRET'],
    ],
    ['a counted secret', { SESSION_SECRET: '12345678901234567890123456789012' }, ['SESSION_SECRET']],
  ])('production refuses %s', (_, changed, names) =>
    expect(blamed({ ...PRODUCTION, ...changed })).toEqual(names),
  );

  test.each<[string, Record<string, string>, string[]]>([
    [
      'a live key',
      { STRIPE_SECRET_KEY: 'sk_live_0123456789', STRIPE_WEBHOOK_SECRET: 'whsec_0123456789' },
      ['STRIPE_SECRET_KEY'],
    ],
    [
      'a live key at the sandbox',
      {
        STRIPE_SECRET_KEY: 'sk_live_0123456789',
        STRIPE_WEBHOOK_SECRET: 'whsec_0123456789',
        STRIPE_API_BASE: 'http://127.0.0.1:3001',
      },
      ['STRIPE_API_BASE', 'STRIPE_SECRET_KEY'],
    ],
  ])('the demo refuses %s', (_, changed, names) => expect(blamed({ ...DEMO, ...changed })).toEqual(names));
});

test.each([
  ['https://shop.example', true],
  ['http://127.0.0.1:3000', true],
  ['http://localhost:3000', true],
  ['http://[::1]:3000', true],
  ['http://192.168.1.7:3000', false],
  ['http://127.0.0.1.evil.example', false],
])('from %s browsers keep Secure cookies: %s', (PUBLIC_URL, expected) =>
  expect(allowsSecureCookies(loadConfig({ ...DEMO, PUBLIC_URL }))).toBe(expected),
);

test('a bucket needs its keys', () => {
  expect(() => loadConfig({ ...DEMO, S3_BUCKET: 'gambar' })).toThrow(/S3_BUCKET: needs S3_ACCESS_KEY_ID/);
  const keys = { S3_ACCESS_KEY_ID: 'AKIA1', S3_SECRET_ACCESS_KEY: 'rahasia-ember' };
  expect(loadConfig({ ...DEMO, S3_BUCKET: 'gambar', ...keys }).S3_BUCKET).toBe('gambar');
});

test('.env.example lists exactly the variables that are read', () => {
  const text = readFileSync(resolve(__dirname, '../../../.env.example'), 'utf8');
  const names = [...text.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name!);
  expect(names.sort()).toEqual([...CONFIG_NAMES].sort());
});
