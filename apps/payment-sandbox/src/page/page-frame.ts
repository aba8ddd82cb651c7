import { html, type Markup } from '../core/html.js';
import type { PageLanguage } from './page-language.js';

interface Frame {
  language: PageLanguage;
  title: string;
  /** The stripe on top that says that nothing here is real. */
  banner: { name: string; note: string };
  /** Where the page's style and script lie, without their endings. */
  assets: string;
  main: Markup;
}

/** What every page stands in; everything it needs comes from this server, nothing is inline. */
export function pageFrame({ language, title, banner, assets, main }: Frame): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${banner.name}</title>
        <link rel="stylesheet" href="${assets}.css" />
        <script src="${assets}.js" defer></script>
      </head>
      <body>
        <header class="sandbox"><strong>${banner.name}</strong> ${banner.note}</header>
        <main>${main}</main>
      </body>
    </html>`.text;
}
