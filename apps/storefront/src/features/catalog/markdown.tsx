import type { ReactNode } from 'react';

const INLINE = /(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`|\[[^\]]+\]\(https?:\/\/[^\s)]+\))/;

function inline(text: string): ReactNode[] {
  return text.split(INLINE).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part.startsWith('**')) return <strong key={index}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('*')) return <em key={index}>{part.slice(1, -1)}</em>;
    if (part.startsWith('`')) return <code key={index}>{part.slice(1, -1)}</code>;
    const split = part.indexOf('](');
    return (
      <a
        key={index}
        href={part.slice(split + 2, -1)}
        rel="noreferrer nofollow"
        className="text-accent underline underline-offset-4"
      >
        {part.slice(1, split)}
      </a>
    );
  });
}

function block(source: string, key: number): ReactNode {
  const lines = source.split('\n');
  const heading = /^#{1,6}\s+(.*)$/.exec(source);
  if (heading?.[1]) {
    return (
      <h3 key={key} className="pt-2 text-lg font-bold">
        {inline(heading[1])}
      </h3>
    );
  }
  if (lines.every((line) => /^\s*([-*]|\d+\.)\s/.test(line))) {
    const List = /^\s*\d/.test(source) ? 'ol' : 'ul';
    return (
      <List
        key={key}
        className={`space-y-1.5 pl-5 marker:text-accent ${List === 'ol' ? 'list-decimal' : 'list-disc'}`}
      >
        {lines.map((line, index) => (
          <li key={index}>{inline(line.replace(/^\s*([-*]|\d+\.)\s+/, ''))}</li>
        ))}
      </List>
    );
  }
  return <p key={key}>{inline(source)}</p>;
}

/** The few marks that product texts use: paragraphs, headings, lists, bold, italic, code, links. HTML stays text. */
export function Markdown({ source }: { source: string }) {
  const blocks = source
    .replace(/\r\n/g, '\n')
    .trim()
    .split(/\n{2,}/);
  return <div className="max-w-prose space-y-4 leading-relaxed">{blocks.map(block)}</div>;
}
