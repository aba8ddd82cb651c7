import { build, isBuilt } from '../lib/build.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { Problem } from '../lib/problem.mjs';
import { say, step, stopwatch } from '../lib/say.mjs';
import { withShutdown } from '../lib/shutdown.mjs';
import { closeBenchFolder, openBenchFolder } from './folder.mjs';

const names = ['list', 'product', 'search', 'prefix', 'typo', 'cart', 'checkout', 'orders', 'start'];

const help = `npm run bench                          every workload, in less than 4 minutes
npm run bench -- --quick               a smaller shop and shorter rounds, in less than 1 minute
npm run bench -- --only list,product   the named ones: ${names.join(' ')}
npm run bench -- --plans               also the plans of the statements behind them
npm run bench -- --profile             also a CPU profile of the API
npm run bench -- --help                this text

Everything is measured against a bare node:http + pg server that does the same work on the same database, in turns:
only the ratio means something on another machine. Results are kept in test-results/bench.`;

const full = {
  ...{ products: 10_000, orders: 50_000 },
  ...{ rounds: 4, seconds: 1.2, warmUp: { requests: 3000, seconds: 5 } },
};
const quick = {
  ...{ products: 2_000, orders: 5_000 },
  ...{ rounds: 3, seconds: 0.5, warmUp: { requests: 500, seconds: 1 } },
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
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--quick') chosen.size = quick;
    else if (arg === '--plans') chosen.plans = true;
    else if (arg === '--profile') chosen.profile = true;
    else if (arg === '--only') chosen.names = (rest.shift() ?? '').split(',');
    else throw new Problem(`${arg} is not an option.`, '', help);
  }
  const unknown = chosen.names.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Problem(`"${unknown}" is not a workload.`, '', help);
  return chosen;
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
