import { step } from '../../lib/say.mjs';
import { loadDemo } from '../../lib/shop.mjs';
import { openDatabase, startApi } from '../place.mjs';
import { askAll } from './ask.mjs';

/** How well the search answers: judged queries against the demo shop, on a database of its own. */
export async function measureQuality(life) {
  const shop = await step('Starting PostgreSQL for the demo shop', () => openDatabase(life, 'quality'));
  await step('Loading the demo shop', () => loadDemo(shop.databaseUrl));
  const { service, url } = await startApi(shop, life);
  life.onExit(() => service.stop());
  const judged = await step('Asking the judged queries', () => askAll(url));
  return { ...judged, results: undefined };
}
