import { build, isBuilt } from '../lib/build.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { Problem } from '../lib/problem.mjs';
import { say, step, stopwatch } from '../lib/say.mjs';
import { withShutdown } from '../lib/shutdown.mjs';
import { closeBenchFolder, openBenchFolder } from './folder.mjs';

/** In this order: the worker that makes pictures smaller must not find the mails of thousands of orders. */
const names = [
  ...['list', 'product', 'search', 'prefix', 'typo', 'orders', 'staff-products', 'written', 'warm'],
  ...['pictures', 'labels', 'cart', 'checkout', 'panel', 'chat', 'quality', 'lighthouse', 'start'],
];

const help = `npm run bench                          every workload, in less than 4 minutes
npm run bench -- --quick               a smaller shop and shorter rounds, in less than 1 minute
npm run bench -- --only list,product   the named ones: ${names.join(' ')}
npm run bench -- --products 100000     a shop of another size; --orders 250000 makes 500,000 order lines
npm run bench -- --plans               also the plans of the statements behind them
npm run bench -- --profile             also a CPU profile of the API
npm run bench -- --help                this text

Everything is measured against a bare node:http + pg server that does the same work on the same database, in turns:
only the ratio means something on another machine. The API reads every answer from the database; "warm" is one that
keeps what is the same for everybody, as a shop does, against the floor that still reads. "pictures" is measured
against sharp alone, "labels" (hundreds in one file) against pdfkit alone, and "written" (pages are read while staff
write one of them) against the same without the writing. "panel" goes through every page of the admin panel as one person
does, each against the floor's list of orders. "chat" connects a thousand clients who write a hundred messages
a second. "quality" is no speed: how well the search answers judged
queries. Results are kept in test-results/bench.`;

const full = {
  ...{ products: 10_000, orders: 50_000 },
  ...{ rounds: 4, seconds: 1.2, warmUp: { requests: 3000, seconds: 20 } },
  ...{ pictures: 4, pictureRounds: 2, labels: 500, labelRounds: 2, customers: 20_000 },
  ...{ chatClients: 1_000, chatPerSecond: 100, chatSeconds: 20 },
};
const quick = {
  ...{ products: 2_000, orders: 5_000 },
  ...{ rounds: 3, seconds: 0.5, warmUp: { requests: 500, seconds: 1 } },
  ...{ pictures: 2, pictureRounds: 1, labels: 100, labelRounds: 1, customers: 2_000 },
  ...{ chatClients: 200, chatPerSecond: 50, chatSeconds: 5 },
};

export async function main(args) {
  if (args.includes('--help') || args.includes('-h')) {
    say(help);
    return 0;
  }
  const choice = choose(args);
  const failures = await withShutdown((life) => bench(choice, life));
  return failures > 0 ? 1 : 0;
}

function choose(args) {
  const chosen = { size: full, names, plans: false, profile: false };
  const counts = {};
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--quick') chosen.size = quick;
    else if (arg === '--plans') chosen.plans = true;
    else if (arg === '--profile') chosen.profile = true;
    else if (arg === '--only') chosen.names = (rest.shift() ?? '').split(',');
    else if (arg === '--products' || arg === '--orders') counts[arg.slice(2)] = count(arg, rest.shift());
    else throw new Problem(`${arg} is not an option.`, '', help);
  }
  const unknown = chosen.names.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Problem(`"${unknown}" is not a workload.`, '', help);
  const inOrder = names.filter((name) => chosen.names.includes(name));
  return { ...chosen, names: inOrder, size: { ...chosen.size, ...counts } };
}

function count(option, given = '') {
  if (!/^[1-9]\d{2,6}$/.test(given))
    throw new Problem(`${option} needs a number from 100 to 9999999, not "${given}".`, '', help);
  return Number(given);
}

async function bench(choice, { signal, onExit }) {
  const total = stopwatch();
  const folder = await openBenchFolder();
  onExit(() => closeBenchFolder(folder));
  await ensureInstalled(folder, signal);
  if (!isBuilt()) await step('Building', () => build({ folder, signal }));
  // From here on packages and what was built may be used, so what uses them is loaded only now.
  const { measure } = await import('./measure.mjs');
  const failures = await measure(choice, { folder, signal, onExit });
  say(`\nDone after ${total()}.`);
  return failures;
}
