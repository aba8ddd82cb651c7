/** What the mail may do in its frame: nothing but be drawn. */
const CSP = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'";

const FRAME_CSS = 'html{color-scheme:light;background:#fff;overflow-wrap:anywhere}body{margin:0}';

export interface MailDocument {
  srcDoc: string;
  links: { href: string; text: string }[];
}

/**
 * The mail as a document of its own. A frame made from text also obeys the policy of the page around it, which refuses
 * inline styles without the page's nonce; so the style attributes that mails are made of move into one style element.
 */
export function mailDocument(html: string, nonce: string): MailDocument {
  const document = new DOMParser().parseFromString(html, 'text/html');
  document
    .querySelectorAll('script, meta, base, link, iframe, object, embed')
    .forEach((element) => element.remove());
  const rules = [FRAME_CSS, ...styleElements(document), ...styleAttributes(document)];

  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = CSP;
  const style = document.createElement('style');
  style.setAttribute('nonce', nonce);
  style.textContent = rules.join('\n');
  document.head.prepend(policy, style);
  return { srcDoc: `<!doctype html>${document.documentElement.outerHTML}`, links: linksOf(document) };
}

function styleElements(document: Document): string[] {
  return [...document.querySelectorAll('style')].map((style) => {
    style.remove();
    return style.textContent;
  });
}

function styleAttributes(document: Document): string[] {
  return [...document.querySelectorAll('[style]')].map((element, index) => {
    const css = element.getAttribute('style') ?? '';
    element.removeAttribute('style');
    element.setAttribute('data-mail-style', String(index));
    return `[data-mail-style="${index}"]{${css.replace(/[{}]/g, '')}}`;
  });
}

/** Nothing can be opened from inside the frame, so the links are offered beside it. */
function linksOf(document: Document): MailDocument['links'] {
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^https?:\/\//i.test(href) && !found.has(href)) found.set(href, link.textContent.trim() || href);
  }
  return [...found].map(([href, text]) => ({ href, text }));
}
