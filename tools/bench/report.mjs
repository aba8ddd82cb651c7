import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';
import { resultFile } from './folder.mjs';

/** For people, and as JSON for programs. */
export function report(results) {
  const { machine, workloads, memory, startedIn, npmStart } = results;
  if (workloads.length > 0) {
    say(`\n${line(['', 'API /s', 'p95 ms', 'CPU ms', 'floor /s', 'p95 ms', 'CPU ms', 'ratio'])}`);
    for (const one of workloads) say(line(cells(one)));
    say('CPU ms: processor time of one flow in the server + in PostgreSQL');
    if (machine.loadBefore > machine.cores / 2)
      say(
        `The machine was busy before the start (load ${machine.loadBefore.toFixed(1)}): even ratios are rough.`,
      );
  }
  if (memory) reportProcess(memory, startedIn);
  if (npmStart) say(`Second npm start   ${seconds(npmStart.second)} until the first page came`);
  const file = resultFile(`${results.at.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  say(`\nAll figures: ${relative(inRoot(), file)}`);
}

function reportProcess({ idle, loaded }, startedIn) {
  say(`\nAPI ready after    ${seconds(startedIn.api)} (floor ${seconds(startedIn.floor)})`);
  if (!idle.api) return;
  const { now, highest } = loaded.api;
  say(`API memory         ${idle.api.now} MB idle, ${now} MB after the load, ${highest} MB at most`);
  say(`Floor memory       ${loaded.floor.highest} MB at most`);
}

const seconds = (value) => `${value.toFixed(1)} s`;

function cells({ title, api, floor, ratio, error }) {
  if (error) return [title, error];
  return [title, ...figures(api), ...figures(floor), `${Math.round(ratio * 100)} %`];
}

const figures = ({ perSecond, p95, serverMs, databaseMs }) => [
  perSecond.toFixed(perSecond < 100 ? 1 : 0),
  p95?.toFixed(1) ?? '-',
  `${serverMs.toFixed(2)}+${databaseMs.toFixed(2)}`,
];

const line = ([first, ...rest]) => first.padEnd(38) + rest.map((cell) => cell.padStart(11)).join('');
