import { readFileSync } from 'node:fs';
import pg from 'pg';
import { runNode } from '../lib/child.mjs';
import { findChromium } from '../lib/chromium.mjs';
import { inRoot, packageBin } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { say } from '../lib/say.mjs';
import { hangDemoPictures } from '../lib/shop.mjs';
import { startStack, startTestPostgres } from '../lib/stack.mjs';
import { median } from './rounds.mjs';
import { picturesSettled } from './settle.mjs';

const pages = [
  ['home', '/'],
  ['listing', '/categories/gitar-elektrik'],
  ['product page', '/products/fender-player-stratocaster'],
];
const runs = 5;
const scores = ['performance', 'accessibility', 'best-practices', 'seo'];
const times = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'];
const flags = '--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage';

/** The demo shop with all its pictures, on a phone with a weak line, as Lighthouse plays it. */
export async function measureLighthouse(life) {
  const here = { ...life, cwd: inRoot() };
  const browser = await findChromium(here);
  const postgres = await startTestPostgres({ ...life, folder: under(life.folder, 'lighthouse') });
  life.onExit(() => postgres.service.stop());
  const stack = await startStack({ ...life, postgres });
  life.onExit(() => stack.stop());
  await hangDemoPictures({ url: stack.url, signal: life.signal, say });
  await allPicturesMade(stack.databaseUrl, life.signal);
  const results = [];
  for (const [name, path] of pages)
    results.push({ name, ...(await medianOf(stack.url + path, browser, here)) });
  report(results);
  return results;
}

/** A shop on an ordinary day, not the minutes after hundreds of pictures were hung. */
async function allPicturesMade(databaseUrl, signal) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await picturesSettled({ client, signal, pause: 500 });
  } finally {
    await client.end();
  }
}

/** The same folder with its files a step down, where no other database lies. */
const under = (folder, name) => ({ ...folder, file: (...parts) => folder.file(name, ...parts) });

async function medianOf(url, browser, here) {
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await once(url, browser, here));
  const middle = (names, read) =>
    Object.fromEntries(names.map((name) => [name, median(all.map(read(name)))]));
  return {
    ...middle(
      scores,
      (name) =>
        ({ categories }) =>
          Math.round(categories[name].score * 100),
    ),
    ...middle(
      times,
      (name) =>
        ({ audits }) =>
          audits[name].numericValue,
    ),
    faults: faultsOf(all.at(-1)),
  };
}

async function once(url, browser, { folder, signal, cwd }) {
  const output = folder.file('lighthouse.json');
  const log = folder.log('lighthouse');
  const args = [url, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`];
  const code = await runNode([packageBin('lighthouse'), ...args], {
    ...{ name: 'lighthouse', folder, signal, log, cwd },
    env: { ...process.env, ...browser, CHROME_PATH: browser.CHROMIUM_PATH },
  });
  if (code !== 0) throw new Problem('Lighthouse could not look at the page.', `See ${log}`);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** What keeps a score from being full. */
const faultsOf = ({ audits, categories }) =>
  scores.flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => `${id} ${audits[id].displayValue ?? ''}`.trim()),
  );

function report(results) {
  say(`\nLighthouse, mobile, median of ${runs}: ${scores.join(', ')}; LCP, CLS, TBT`);
  for (const result of results) {
    const [lcp, cls, tbt] = times.map((name) => result[name]);
    say(
      `  ${result.name.padEnd(14)}${scores.map((name) => String(result[name]).padStart(5)).join('')}` +
        `   ${(lcp / 1000).toFixed(1)} s, ${cls.toFixed(3)}, ${Math.round(tbt)} ms`,
    );
    if (result.faults.length > 0) say(`    ${result.faults.join('; ')}`);
  }
}
