/** Whatever the API's document calls by a name: classes of fields, and lists of values. */
const classes = new Set<{ name: string }>();
const lists = new Map<string, Set<string>>();

/** Stands at every field: its class is a schema of the document. */
export const inSchema: PropertyDecorator = (prototype) => {
  classes.add(prototype.constructor);
};

export function listInSchema(name: string, values: readonly string[]): { enum: string[]; enumName: string } {
  lists.set(name, (lists.get(name) ?? new Set()).add(values.join()));
  return { enum: [...values], enumName: name };
}

/** Names that mean two things. Only one of them would stand in the document, whichever was met last. */
export function namesakes(): string[] {
  const named = [
    ...[...classes].map(({ name }) => name),
    ...[...lists].flatMap(([name, meanings]) => [...meanings].map(() => name)),
  ];
  return [...new Set(named.filter((name, i) => named.indexOf(name) !== i))].sort();
}
