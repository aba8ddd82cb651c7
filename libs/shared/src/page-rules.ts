import { readFilters, type Parameters } from './catalog-filters.js';

const LISTING = /^\/(?:products|categories\/[^/]+)$/;
const SHOWN_TO_SEARCH_ENGINES = /^\/(?:|store|products(?:\/[^/]+)?|categories\/[^/]+)$/;

/** The address without what makes no other page of it. */
export function plainPath(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end) || '/';
}

/** Whether search engines may list this page. Of a list only the whole one: its narrowings are endless. */
export function isForSearchEngines(path: string, params: Parameters): boolean {
  const plain = plainPath(path);
  if (!SHOWN_TO_SEARCH_ENGINES.test(plain)) return false;
  return !LISTING.test(plain) || Object.values(readFilters(params)).every((filter) => filter === undefined);
}

/** A product text in one line, without its marks, cut at a word. */
export function summaryOf(markdown: string, most = 155): string {
  const line = markdown
    .replace(/\[([^[\]]+)\]\([^()]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|[-*]|\d+\.)[ \t]+/gm, '')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')) || cut}…`;
}
