import { failedTasks } from './nx-log.mjs';

const log = `
 NX   Running target build for 3 projects:

- api
- shared

> nx run shared:build

> tsc -p libs/shared

> nx run api:build  [local cache]

> tsc -p apps/api\r
\u001b[31msrc/main.ts(1,1): error\u001b[0m


 NX   Running target build for 3 projects failed

Failed tasks:

- api:build

  Run duration:      35.5s
`;

test('shows what a failed task printed, and not the others', () => {
  expect(failedTasks(log)).toBe('api:build  [local cache]\n\n> tsc -p apps/api\nsrc/main.ts(1,1): error\n');
});

test('shows the end of a log that names no failed task', () => {
  expect(failedTasks('one\ntwo\nNX  The workspace is broken', { lines: 2 })).toBe(
    'two\nNX  The workspace is broken',
  );
});
