/** A row as people read it: every value as text, what is not there left out. */
export function textsOf(row: object): Record<string, string> {
  const known = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, textOf(value)]));
}

/** JSON knows numbers, lists and moments as people write them; only text would get quotation marks. */
const textOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : JSON.stringify(value);
