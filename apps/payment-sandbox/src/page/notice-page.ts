import { html, type Markup } from '../core/html.js';

/** One thing to say, and perhaps one way on. */
export function noticePage(
  title: string,
  text: string,
  link: { href: string; label: string } | null,
): Markup {
  return html`<section class="panel narrow">
    <h1>${title}</h1>
    <p>${text}</p>
    ${link === null ? null : html`<p><a class="primary" href="${link.href}">${link.label}</a></p>`}
  </section>`;
}
