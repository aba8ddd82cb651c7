/** Values of one property, any of which will do. */
export interface SpecificationChoice {
  name: string;
  values: string[];
}

/** `name:value`, each as it came, gathered by name. A value may hold colons, a name that one can choose by may not. */
export function specificationChoices(specs: string[]): SpecificationChoice[] {
  const byName = new Map<string, SpecificationChoice>();
  for (const spec of specs) {
    const colon = spec.indexOf(':');
    const name = spec.slice(0, colon);
    const choice = byName.get(name.toLowerCase()) ?? { name, values: [] };
    choice.values.push(spec.slice(colon + 1));
    byName.set(name.toLowerCase(), choice);
  }
  return [...byName.values()];
}
