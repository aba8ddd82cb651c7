/** Where two answers first differ, in a few words; null where they do not. */
export function difference(one, other, path = 'the answer') {
  if (Object.is(one, other)) return null;
  const isDeep = [one, other].every((it) => typeof it === 'object' && it !== null);
  if (!isDeep) return `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], `${path}.${key}`);
    if (found) return found;
  }
  return null;
}
