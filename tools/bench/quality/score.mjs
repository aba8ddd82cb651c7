const DEPTH = 10;

/** Normalised discounted cumulative gain: 1 where nothing better could stand above anything worse. */
export function ndcg(shown, grades) {
  const best = [...grades.values()].sort((a, b) => b - a);
  return gain(shown.map((slug) => grades.get(slug) ?? 0)) / gain(best);
}

const gain = (grades) =>
  grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** The mean over all and over each kind; which queries found nothing; which lost most, to be looked at. */
export function summary(results) {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return {
    total: means(results),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, means(results.filter((it) => it.kind === kind))])),
    empty: results.filter(({ shown }) => shown.length === 0).map(({ query }) => query),
    weakest: results
      .toSorted((a, b) => a.ndcg - b.ndcg)
      .slice(0, 10)
      .map(({ query, ndcg: score }) => ({ query, ndcg: rounded(score) })),
  };
}

function means(results) {
  const sum = results.reduce((so, it) => so + it.ndcg, 0);
  const empty = results.filter(({ shown }) => shown.length === 0).length;
  return {
    queries: results.length,
    ndcg: rounded(sum / results.length),
    zeroResultRate: rounded(empty / results.length),
  };
}

const rounded = (value) => Math.round(value * 1000) / 1000;
