/** Plain lines: they read the same in a terminal, in a log and in CI. */
export const say = (line = '') => console.log(line);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Announces a step, does it, and says how long it took. */
export async function step(title, work) {
  const since = performance.now();
  say(`- ${title} ...`);
  const result = await work();
  say(`  done in ${seconds(since)}`);
  return result;
}

/** A stopwatch that starts now and answers like `1.2 s`. */
export function stopwatch() {
  const since = performance.now();
  return () => seconds(since);
}
