import type { ReactNode } from 'react';

const INLINE = /(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`|\[[^[\]]+\]\(https?:\/\/[^\s()]+\))/;
const ITEM = /^\s*([-*]|\d+\.)\s+/;

/** How each part looks; every app brings its own. */
export interface MarkdownLooks {
  text: string;
  heading?: string;
  ordered?: string;
  unordered?: string;
  link?: string;
}

function inline(text: string, looks: MarkdownLooks): ReactNode[] {
  return text.split(INLINE).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part.startsWith('**')) return <strong key={index}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('*')) return <em key={index}>{part.slice(1, -1)}</em>;
    if (part.startsWith('`')) return <code key={index}>{part.slice(1, -1)}</code>;
    const split = part.indexOf('](');
    return (
      <a key={index} href={part.slice(split + 2, -1)} rel="noreferrer nofollow" className={looks.link}>
        {part.slice(1, split)}
      </a>
    );
  });
}

function Block({ source, looks }: { source: string; looks: MarkdownLooks }) {
  const heading = /^#{1,6}\s+(\S.*)$/.exec(source);
  if (heading?.[1]) return <h3 className={looks.heading}>{inline(heading[1], looks)}</h3>;
  const lines = source.split('\n');
  if (!lines.every((line) => ITEM.test(line))) return <p>{inline(source, looks)}</p>;
  const List = /^\s*\d/.test(source) ? 'ol' : 'ul';
  return (
    <List className={List === 'ol' ? looks.ordered : looks.unordered}>
      {lines.map((line, index) => (
        <li key={index}>{inline(line.replace(ITEM, ''), looks)}</li>
      ))}
    </List>
  );
}

/** The few marks that product texts use: paragraphs, headings, lists, bold, italic, code, links. HTML stays text. */
export function Markdown({ source, looks }: { source: string; looks: MarkdownLooks }) {
  const blocks = source
    .replace(/\r\n/g, '\n')
    .trim()
    .split(/\n{2,}/);
  return (
    <div className={looks.text}>
      {blocks.map((block, index) => (
        <Block key={index} source={block} looks={looks} />
      ))}
    </div>
  );
}
