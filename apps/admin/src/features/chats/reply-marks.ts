/** What stands for something in a quick reply, the same in every language of the panel. */
export const MARKS = ['nama', 'produk', 'pesanan', 'toko', 'jam'] as const;
export type Mark = (typeof MARKS)[number];

/** Puts in what is known; what is not stays to be seen and filled in by hand. */
export function filledReply(text: string, known: Partial<Record<Mark, string>>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => (isMark(name) ? (known[name] ?? mark) : mark));
}

/** Marks that nobody has filled in. Words in braces that are none of them may stand. */
export const openMarks = (text: string): string[] =>
  [...new Set(text.match(/\{\w+\}/g))].filter((mark) => isMark(mark.slice(1, -1)));

const isMark = (name: string): name is Mark => MARKS.some((mark) => mark === name);

/** What is looked for among the quick replies while the message begins with a slash; null when it does not. */
export const slashWords = (text: string): string | null =>
  text.startsWith('/') && !text.includes('\n') ? text.slice(1).trim().toLowerCase() : null;

export function matchingReplies<Reply extends { title: string; text: string }>(
  replies: readonly Reply[],
  words: string,
): Reply[] {
  const holds = (text: string) => text.toLowerCase().includes(words);
  return [
    ...replies.filter(({ title }) => holds(title)),
    ...replies.filter(({ title, text }) => !holds(title) && holds(text)),
  ];
}
