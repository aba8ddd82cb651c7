import { say } from '../../lib/say.mjs';

export function reportQuality({ total, kinds, empty, weakest }) {
  say(`\n${line('search: judged queries', ['queries', 'nDCG@10', 'nothing'])}`);
  for (const [kind, means] of [...Object.entries(kinds), ['all', total]])
    say(line(kind, [means.queries, means.ndcg.toFixed(3), `${(means.zeroResultRate * 100).toFixed(1)} %`]));
  if (empty.length > 0) say(`Nothing found for: ${empty.join(', ')}`);
  say(`Weakest: ${weakest.map(({ query, ndcg }) => `${query} ${ndcg.toFixed(2)}`).join(', ')}`);
}

const line = (first, cells) => first.padEnd(42) + cells.map((cell) => String(cell).padStart(11)).join('');
