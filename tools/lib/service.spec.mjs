import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './ports.mjs';
import { lookUp } from './processes.mjs';
import { answers, startService } from './service.mjs';
import { openWorkFolder } from './work-folder.mjs';

let folder;
beforeEach(
  async () => (folder = await openWorkFolder(join(mkdtempSync(join(tmpdir(), 'service-')), 'data'))),
);
afterEach(() => rmSync(dirname(folder.path), { recursive: true, force: true }));

/** A small web server as a program of its own. */
async function webService(script = '') {
  const port = await freePort();
  const file = folder.file('server.cjs');
  writeFileSync(
    file,
    `${script};require('http').createServer((_, r) => r.end()).listen(${port}, '127.0.0.1')`,
  );
  const isReady = () => answers(`http://127.0.0.1:${port}`);
  return { name: 'Web', file: process.execPath, args: [file], log: folder.log('web'), isReady };
}

test('starts what died again, and ends it for good', async () => {
  const lines = [];
  let runsAgain;
  const again = new Promise((resolve) => (runsAgain = resolve));
  const say = (line) => {
    lines.push(line);
    if (line.includes('again.')) runsAgain();
  };
  const service = await startService(await webService(), { folder, keepAlive: true, say });
  const first = service.pid;
  process.kill(first, 'SIGKILL');
  await again;
  expect(lines).toEqual([
    `Web ended (by SIGKILL); it is started again in 0.5 s. Its log: ${folder.log('web')}`,
    'Web runs again.',
  ]);
  const second = service.pid;
  expect(second).not.toBe(first);
  await service.stop();
  expect(lookUp(second)).toBe(null);
});

test('says with the end of its log why a program did not start', async () => {
  const broken = await webService(`console.error('The cable is loose'); process.exit(3)`);
  const failure = await startService(broken, { folder }).catch((error) => error);
  expect(failure.message).toBe('Web ended while it started (exit code 3).');
  expect(failure.advice).toEqual(['The end of its log:', '', 'The cable is loose']);
});

test('says that the disk is full when that is what the log means', async () => {
  const full = await webService(`console.error('write ENOSPC'); process.exit(1)`);
  await expect(startService(full, { folder })).rejects.toThrow('The disk is full.');
});

test('an address answers only with a status that says so', async () => {
  const server = createServer((_, response) => response.writeHead(503).end());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  expect(await answers(url)).toBe(false);
  await new Promise((resolve) => server.close(resolve));
  expect(await answers(url)).toBe(false);
});
