/** One field of what was written: null where it did not exist. */
export interface FieldChange {
  /** A path such as `address.city`. */
  field: string;
  before: string | null;
  after: string | null;
}

/** What differs, field by field. What stands on one side alone was added or removed. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return found;
  if (typeof value === 'object' && !Array.isArray(value))
    for (const [key, inner] of Object.entries(value)) leaves(inner, path ? `${path}.${key}` : key, found);
  else found.set(path, typeof value === 'string' ? value : JSON.stringify(value));
  return found;
}
