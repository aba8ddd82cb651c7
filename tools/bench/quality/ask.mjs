import { readJudgements } from './judgements.mjs';
import { ndcg, summary } from './score.mjs';

/** Asks a shop with the demo's products all judged queries, one after the other. */
export async function askAll(url) {
  const results = [];
  for (const { kind, query, grades } of readJudgements()) {
    const answer = await fetch(`${url}/api/v1/products?limit=10&q=${encodeURIComponent(query)}`);
    if (!answer.ok) throw new Error(`"${query}" is answered ${answer.status}`);
    const { items, correction } = await answer.json();
    const shown = items.map(({ slug }) => slug);
    results.push({ kind, query, shown, correction, ndcg: ndcg(shown, grades) });
  }
  return { ...summary(results), results };
}
