import { html, type Markup } from '../core/html.js';

export interface PageField {
  name: string;
  label: string;
  value: string;
  type: string;
  inputmode: string;
  autocomplete: string;
  /** What is wrong with what was typed. */
  error: string | null;
}

export function pageField({ name, label, value, type, inputmode, autocomplete, error }: PageField): Markup {
  const described = error ? html`aria-invalid="true" aria-describedby="${name}-error"` : null;
  return html`<p class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      inputmode="${inputmode}"
      autocomplete="${autocomplete}"
      value="${value}"
      ${described}
    />
    ${error ? html`<span class="error" id="${name}-error">${error}</span>` : null}
  </p>`;
}
