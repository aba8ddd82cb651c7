export interface TextPart {
  text: string;
  /** Where the words lead, when they are an address. */
  href?: string;
}

const ADDRESS = /https?:\/\/[a-z0-9][^\s<>"'`]*/gi;

/** A full stop or a bracket behind an address belongs to the sentence. */
const TAIL = '.,;:!?)]}…';

/** Plain text cut where it names addresses of the web. Only http and https are links; everything else stays text. */
export function textLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutTail(found);
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: address, href: address });
    end = index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

function withoutTail(address: string): string {
  let end = address.length;
  while (end > 0 && TAIL.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
