import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '@hurtrock/shared/format';
import { html, type Html } from './html.js';
import type { PageKind } from './page-route.js';

/** What the build says of its files. */
interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  isEntry?: boolean;
}
type Manifest = Record<string, Chunk>;

const PAGE_FILES: Partial<Record<PageKind, RegExp>> = {
  home: /\/home-page\.tsx$/,
  listing: /\/catalog-page\.tsx$/,
  product: /\/product-page\.tsx$/,
  store: /\/store-page\.tsx$/,
};
const WORD_FILES: Record<Locale, RegExp> = {
  id: /\/storefront\.first\.id\.ts$/,
  en: /\/storefront\.first\.en\.ts$/,
};

const BUILT_NONCE = /__CSP_NONCE__/g;

interface Filling {
  locale: Locale;
  kind: PageKind;
  head: Html;
  content: Html;
  data: Html;
}

/** The storefront's own page with room for what the server has to say. */
export class PageTemplate {
  /** Stands for the nonce in what is kept; unknown outside, so that no text of ours can be taken for it. */
  private readonly nonceMark = `nonce-${randomBytes(16).toString('hex')}`;
  private readonly page: string;
  private readonly manifest: Manifest;

  constructor(folder: string) {
    const manifest = resolve(folder, '.vite/manifest.json');
    this.manifest = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {};
    this.page = readFileSync(resolve(folder, 'index.html'), 'utf8').replace(BUILT_NONCE, this.nonceMark);
  }

  get nonceAttribute(): Html {
    return html`nonce="${this.nonceMark}"`;
  }

  /** The page as it was built, for when nobody can be asked what stands on it. */
  plain(locale: Locale): string {
    return this.page.replace(/<html lang="\w+"/, `<html lang="${locale}"`);
  }

  /** A page without the app: its look, and nothing that runs. */
  bare({ locale, head, content }: Pick<Filling, 'locale' | 'head' | 'content'>): string {
    return this.plain(locale)
      .replace(/<title>[^<]*<\/title>\s*/, '')
      .replace(/<(?:script|link) [^<>]*>(?:<\/script>)?/g, (tag) =>
        /type="module"|rel="modulepreload"/.test(tag) ? '' : tag,
      )
      .replace('</head>', () => `${head.text}</head>`)
      .replace('<div id="root"></div>', () => content.text);
  }

  filled({ locale, kind, head, content, data }: Filling): string {
    const own = html`${this.preloads(locale, kind)}${head}`.text;
    return this.plain(locale)
      .replace(/<title>[^<]*<\/title>\s*/, '')
      .replace(/<meta\s+name="description"[^<>]*>/, '')
      .replace('</head>', () => `${own}</head>`)
      .replace('<div id="root"></div>', () => `<div id="root">${content.text}</div>${data.text}`);
  }

  withNonce(page: string, nonce: string): string {
    return page.replaceAll(this.nonceMark, nonce);
  }

  /** What the app would only learn of by and by: the words, the page's own code, and what that needs. */
  private preloads(locale: Locale, kind: PageKind): Html[] {
    const files = [WORD_FILES[locale], PAGE_FILES[kind]].flatMap((pattern) => {
      const key = Object.keys(this.manifest).find((each) => pattern?.test(each));
      return key === undefined ? [] : this.withImports(key);
    });
    const styles = new Set(files.flatMap(({ css = [] }) => css));
    return [
      ...[...new Set(files.map(({ file }) => file))]
        .filter((file) => !this.page.includes(file))
        .map((file) => html`<link fetchpriority="low" rel="modulepreload" crossorigin href="/${file}" />`),
      ...[...styles]
        .filter((file) => !this.page.includes(file))
        .map((file) => html`<link rel="stylesheet" crossorigin href="/${file}" />`),
    ];
  }

  private withImports(key: string, seen = new Set<string>()): Chunk[] {
    const chunk = this.manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [chunk, ...(chunk.imports ?? []).flatMap((each) => this.withImports(each, seen))];
  }
}
