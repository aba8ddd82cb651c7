/** Prints as JSON how well the shop at the given address, with the demo's products, answers the judged queries. */
import { askAll } from './quality/ask.mjs';

console.log(JSON.stringify(await askAll(process.argv[2])));
