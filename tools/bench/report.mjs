import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';
import { resultFile } from './folder.mjs';
import { reportQuality } from './quality/report.mjs';

/** For people, and as JSON for programs. */
export function report(results) {
  const { machine, workloads, memory, startedIn, npmStart, quality } = results;
  const [toItself, toFloor] = [
    workloads.filter(({ alone }) => alone),
    workloads.filter(({ alone }) => !alone),
  ];
  if (toFloor.length > 0) reportRows('floor', toFloor);
  if (toItself.length > 0) reportRows('alone', toItself);
  if (workloads.length > 0) {
    say('CPU ms: processor time of one flow in the server + in PostgreSQL');
    if (machine.loadBefore > machine.cores / 2)
      say(
        `The machine was busy before the start (load ${machine.loadBefore.toFixed(1)}): even ratios are rough.`,
      );
  }
  if (memory) reportProcess(memory, startedIn);
  if (quality) reportQuality(quality);
  if (npmStart) say(`Second npm start   ${seconds(npmStart.second)} until the first page came`);
  const file = resultFile(`${results.at.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  say(`\nAll figures: ${relative(inRoot(), file)}`);
}

function reportRows(other, rows) {
  say(`\n${line(['', 'API /s', 'p95 ms', 'CPU ms', `${other} /s`, 'p95 ms', 'CPU ms', 'ratio'])}`);
  for (const row of rows) say(line(cells(row)));
}

function reportProcess({ idle, loaded }, startedIn) {
  say(`\nAPI ready after    ${seconds(startedIn.api)} (floor ${seconds(startedIn.floor)})`);
  if (!idle.api) return;
  const { now, highest } = loaded.api;
  say(`API memory         ${idle.api.now} MB idle, ${now} MB after the load, ${highest} MB at most`);
  say(`Floor memory       ${loaded.floor.highest} MB at most`);
}

const seconds = (value) => `${value.toFixed(1)} s`;

function cells({ title, api, floor, alone = floor, ratio, error }) {
  if (error) return [title, error];
  return [title, ...figures(api), ...figures(alone), `${Math.round(ratio * 100)} %`];
}

const figures = ({ perSecond, p95, serverMs, databaseMs }) => [
  perSecond.toFixed(perSecond < 100 ? 1 : 0),
  p95?.toFixed(1) ?? '-',
  `${short(serverMs)}+${short(databaseMs)}`,
];

/** Three digits that matter. */
const short = (ms) => ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0);

const line = ([first, ...rest]) => first.padEnd(42) + rest.map((cell) => cell.padStart(11)).join('');
