import { html, type Markup } from '../../core/html.js';
import { pageField, type PageField } from '../../page/page-field.js';
import { methodTypesOf } from '../session-view.js';
import { pageMoney } from './page-money.js';
import type { PageTexts } from './page-texts.js';
import type { PageState } from './page-view.js';

export function paymentForm(state: PageState): Markup {
  const { session, texts, values } = state;
  const methods = methodTypesOf(session);
  const hasChoice = methods.includes('customer_balance');
  return html`<form method="post" action="/c/pay/${session.id}" novalidate data-paying="${texts.paying}">
    ${field(state, { name: 'email', label: texts.email, value: values.email, type: 'email', inputmode: 'email', autocomplete: 'email' })}
    ${hasChoice ? methodChoice(texts, values.method) : html`<input type="hidden" name="method" value="card" />`}
    ${methods.includes('card') ? cardFields(state) : null}
    <button class="primary" type="submit">
      ${texts.pay} ${pageMoney(session.amountTotal, session.currency)}
    </button>
  </form>`;
}

function methodChoice(texts: PageTexts, chosen: string): Markup {
  const option = (value: string, label: string) =>
    html`<label class="choice">
      <input type="radio" name="method" value="${value}" ${value === chosen ? html`checked` : null} />
      <span>${label}</span>
    </label>`;
  return html`<fieldset>
    <legend>${texts.method}</legend>
    ${option('card', texts.card)} ${option('delayed_succeeds', texts.delayedSucceeds)}
    ${option('delayed_fails', texts.delayedFails)}
  </fieldset>`;
}

function cardFields(state: PageState): Markup {
  const { texts, values } = state;
  const digits = { inputmode: 'numeric', type: 'text' };
  return html`<div data-card>
    ${field(state, { ...digits, name: 'number', label: texts.number, value: '', autocomplete: 'off' })}
    <div class="pair">
      ${field(state, { ...digits, name: 'expiry', label: texts.expiry, value: values.expiry, autocomplete: 'off' })}
      ${field(state, { ...digits, name: 'cvc', label: texts.cvc, value: '', autocomplete: 'off' })}
    </div>
  </div>`;
}

type Field = Omit<PageField, 'error'> & { name: 'email' | 'number' | 'expiry' | 'cvc' };

function field(state: PageState, own: Field): Markup {
  const error = state.errors.find(
    (candidate) => candidate === own.name || candidate.startsWith(`${own.name}_`),
  );
  return pageField({ ...own, error: error ? state.texts.errors[error] : null });
}
