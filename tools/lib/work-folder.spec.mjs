import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lookUp } from './processes.mjs';
import { isAbandoned, openWorkFolder } from './work-folder.mjs';

let path;
beforeEach(() => (path = join(mkdtempSync(join(tmpdir(), 'work-folder-')), 'data')));
afterEach(() => rmSync(dirname(path), { recursive: true, force: true }));

/** A program that runs until somebody ends it. */
function startIdler() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: 'ignore',
  });
  return { child, end: once(child, 'exit') };
}

test('lets one launcher in at a time', async () => {
  const folder = await openWorkFolder(path);
  await expect(openWorkFolder(path)).rejects.toThrow(
    `Another launcher (process ${process.pid}) already works with`,
  );
  folder.close();
  (await openWorkFolder(path)).close();
});

test('ends what a killed launcher left running, and nothing else', async () => {
  const [orphan, stranger] = [startIdler(), startIdler()];
  const folder = await openWorkFolder(path);
  folder.record('idler', orphan.child.pid);
  folder.record('ended', 999_999_999);
  const children = JSON.parse(readFileSync(join(path, 'children.json'), 'utf8'));
  // The stranger was given the pid of a child that ended before.
  children.push({ ...children[0], name: 'stranger', pid: stranger.child.pid, startedAt: 'another time' });
  writeFileSync(join(path, 'children.json'), JSON.stringify(children));
  const dead = { pid: process.pid, startedAt: 'another time' };
  writeFileSync(join(path, 'launcher.lock'), JSON.stringify(dead));
  expect(isAbandoned(path)).toBe(true);

  const next = await openWorkFolder(path);
  expect(next.orphans).toEqual(['idler']);
  expect(await orphan.end).toEqual([null, 'SIGTERM']);
  expect(lookUp(stranger.child.pid)).toEqual(expect.objectContaining({ startedAt: expect.any(String) }));
  next.close();
  stranger.child.kill();
  await stranger.end;
});

test('leaves a folder alone that holds something else', async () => {
  const foreign = mkdtempSync(join(tmpdir(), 'foreign-'));
  writeFileSync(join(foreign, 'letter.txt'), 'Dear Sir');
  await expect(openWorkFolder(foreign)).rejects.toThrow('holds files of something else');
  expect(existsSync(join(foreign, 'launcher.lock'))).toBe(false);
  rmSync(foreign, { recursive: true });
});
