/** Random numbers that are the same at every start: mulberry32. */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    /** A whole number from `low` to `high`, both included. */
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)],
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
    letters: (count, alphabet) =>
      Array.from({ length: count }, () => alphabet[below(alphabet.length)]).join(''),
  };
}

/**
 * UUIDs of version 7 as PostgreSQL makes them: they sort by their time, and within one time in the order in which
 * they were made.
 */
export function makeIds(random) {
  const hex = (value, width) => value.toString(16).padStart(width, '0');
  let made = 0;
  return (date) => {
    const time = hex(date.getTime(), 12);
    made = (made + 1) % 0x1000;
    const tail = hex(0x8000 + random.below(0x4000), 4);
    const end = hex(random.below(0x1000000), 6) + hex(random.below(0x1000000), 6);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(made, 3)}-${tail}-${end}`;
  };
}
