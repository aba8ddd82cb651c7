import { html, type Markup } from '../core/html.js';
import type { Section } from './panel-call.js';

export type Tone = 'open' | 'good' | 'bad' | 'plain';

const SHOWN = 10;

/** The last of a list, newest first. */
export function newest<T>(list: T[]): T[] {
  return list.slice(-SHOWN).reverse();
}

export function pill(text: string, tone: Tone): Markup {
  return html`<span class="pill ${tone}">${text}</span>`;
}

export function sectionOf(section: Section, title: string, content: Markup): Markup {
  return html`<section class="panel" id="${section}" aria-labelledby="${section}-title">
    <h2 id="${section}-title">${title}</h2>
    ${content}
  </section>`;
}
