import { html, type Markup } from '../core/html.js';
import type { FormTree } from '../core/form.js';
import { jsonObject } from '../core/http.js';
import type { JsonObject } from '../core/json.js';

/** The parts of the panel that a press of a button comes back to. */
export type Section = 'midtrans' | 'stripe' | 'webhooks' | 'faults' | 'clock' | 'journal';

interface PanelCall {
  /** Of the admin API, without its prefix. */
  path: string;
  label: string;
  body?: JsonObject;
  isPressed?: boolean;
}

/** One button that makes one admin call. */
export function callButton(section: Section, { path, label, body = {}, isPressed }: PanelCall): Markup {
  const pressed = isPressed === undefined ? null : html`aria-pressed="${String(isPressed)}"`;
  return html`<form method="post" action="/panel${path}">
    ${hidden(section)}<input type="hidden" name="json" value="${JSON.stringify(body)}" />
    <button type="submit" ${pressed}>${label}</button>
  </form>`;
}

/** Tells where to come back to; part of every form. */
export function hidden(section: Section): Markup {
  return html`<input type="hidden" name="section" value="${section}" />`;
}

/** What a form said, as the admin API wants it: numbers as numbers, and nothing where nothing was typed. */
export function bodyOf(form: FormTree): JsonObject {
  const body: JsonObject = typeof form.json === 'string' ? (jsonObject(form.json) ?? {}) : {};
  for (const [name, value] of Object.entries(form)) {
    if (name === 'json' || name === 'section' || value === '') continue;
    body[name] = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  }
  return body;
}
