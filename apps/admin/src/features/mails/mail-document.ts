/** What the mail may do in its frame: nothing but be drawn. */
const CSP = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'";

const FRAME_CSS = 'html{color-scheme:light;background:#fff;overflow-wrap:anywhere}body{margin:0}';
const NEVER_KEPT = 'script, meta, base, link, iframe, object, embed';

/** Where a style attribute waits until it has become a rule. */
const CSS_OF = 'data-mail-css';

export interface MailDocument {
  srcDoc: string;
  links: { href: string; text: string }[];
}

/**
 * The mail as a document of its own. A frame made from text also obeys the policy of the page around it, which refuses
 * inline styles without the page's nonce; so the style attributes that mails are made of move into one style element.
 * They are renamed before the parsing, because the browser reports each one it meets as a violation.
 */
export function mailDocument(html: string, nonce: string): MailDocument {
  const css = [FRAME_CSS];
  const inert = html
    .replace(/<style[^<>]*>([^<]*)<\/style>/gi, (_, rules: string) => (css.push(rules), ''))
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle(\s*=)/i, ` ${CSS_OF}$1`));
  const mail = new DOMParser().parseFromString(inert, 'text/html');
  mail.querySelectorAll(NEVER_KEPT).forEach((element) => element.remove());
  css.push(...attributeRules(mail));

  const policy = mail.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = CSP;
  const style = mail.createElement('style');
  style.setAttribute('nonce', nonce);
  style.textContent = css.join('\n');
  mail.head.prepend(policy, style);
  return { srcDoc: `<!doctype html>${mail.documentElement.outerHTML}`, links: linksOf(mail) };
}

/** One rule for each style attribute; braces are dropped, so that none can reach beyond its element. */
function attributeRules(mail: Document): string[] {
  return [...mail.querySelectorAll(`[${CSS_OF}]`)].map((element, index) => {
    const declarations = element.getAttribute(CSS_OF) ?? '';
    element.setAttribute(CSS_OF, String(index));
    return `[${CSS_OF}="${index}"]{${declarations.replace(/[{}]/g, '')}}`;
  });
}

/** Nothing can be opened from inside the frame, so the links are offered beside it. */
function linksOf(mail: Document): MailDocument['links'] {
  const found = new Map<string, string>();
  for (const link of mail.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^https?:\/\//i.test(href) && !found.has(href)) found.set(href, link.textContent.trim() || href);
  }
  return [...found].map(([href, text]) => ({ href, text }));
}
