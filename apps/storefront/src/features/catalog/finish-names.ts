/** Names of one model in several finishes, each without the words that all of them begin with. */
export function finishNames(names: string[]): string[] {
  const words = names.map((name) => name.split(' '));
  const [first = []] = words;
  const other = first.findIndex((word, index) => words.some((each) => each[index] !== word));
  const shared = other === -1 ? first.length : other;
  return names.map((name, index) => words[index]?.slice(shared).join(' ') || name);
}
