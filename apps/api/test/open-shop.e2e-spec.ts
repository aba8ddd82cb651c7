import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Client } from './client.js';
import { createDatabase, startTestApp, type TestApp } from './test-app.js';

const PROGRAM = resolve(__dirname, '../dist/open-shop.js');
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

test('A-39 a new shop gets one admin with a random password, and never a second by this way', async () => {
  const env = { PATH: process.env['PATH'], DATABASE_URL: app.databaseUrl };
  const said = execFileSync(process.execPath, [PROGRAM, 'Owner@Example.com', 'Toko Baru'], {
    env,
    encoding: 'utf8',
  });
  const password = /password (\S{20})\n$/.exec(said)![1]!;

  const owner = new Client(app.url);
  const { status, body } = await owner.post<{ user: { role: string } }>('/auth/login', {
    email: 'owner@example.com',
    password,
  });
  expect({ status, role: body.user.role }).toEqual({ status: 200, role: 'admin' });
  expect((await owner.get<{ name: string }>('/store')).body.name).toBe('Toko Baru');

  const again = spawnSync(process.execPath, [PROGRAM, 'thief@example.com'], { env, encoding: 'utf8' });
  expect({ code: again.status, said: again.stdout }).toEqual({
    code: 1,
    said: 'There is an admin already; nothing was changed\n',
  });
});

test('an address that is none is refused before the database is asked', async () => {
  const { url, drop } = await createDatabase();
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'nobody'], {
    env: { DATABASE_URL: url },
    encoding: 'utf8',
  });
  expect({ status, why: /Name the e-mail address/.test(stderr) }).toEqual({ status: 1, why: true });
  await drop();
});
