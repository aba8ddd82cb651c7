import { html, type Markup } from '../../core/html.js';
import { testCardsPanel } from '../../page/test-cards-panel.js';
import { OUTCOMES, cardFor } from '../cards.js';
import type { SessionRecord } from '../records.js';
import { methodTypesOf } from '../session-view.js';
import type { FormValues } from './page-form.js';
import { paymentForm } from './page-form-view.js';
import { pageMoney } from './page-money.js';
import type { FieldError, PageTexts } from './page-texts.js';

export interface PageState {
  session: SessionRecord;
  texts: PageTexts;
  values: FormValues;
  errors: FieldError[];
  /** Stripe's word for why the last attempt failed, when the page is to say so. */
  failure: string | null;
}

export function paymentPage(state: PageState): Markup {
  const { session, texts } = state;
  return html`<h1>${texts.title}</h1>
    ${state.failure === null ? null : alert(texts, state.failure)}
    <div class="columns">
      ${summary(session, texts)}
      <section class="panel form" aria-label="${texts.method}">
        ${paymentForm(state)}
        ${session.cancelUrl === null ? null : html`<a class="quiet" href="${session.cancelUrl}">${texts.cancel}</a>`}
      </section>
      ${methodTypesOf(session).includes('card') ? testCardsPanel(texts, cardButtons(texts)) : null}
    </div>`;
}

function alert(texts: PageTexts, failure: string): Markup {
  const reason = texts.failures[failure] ?? texts.failures.generic_decline ?? '';
  return html`<div class="alert" role="alert"><strong>${reason}</strong> ${texts.retry}</div>`;
}

export function summary(session: SessionRecord, texts: PageTexts): Markup {
  const row = (name: string, detail: string | null, amount: number) =>
    html`<li>
      <span>${name}${detail === null ? null : html`<small>${detail}</small>`}</span>
      <span class="amount">${pageMoney(amount, session.currency)}</span>
    </li>`;
  return html`<section class="panel" aria-labelledby="summary">
    <h2 id="summary">${texts.summary}</h2>
    <p class="sum">${pageMoney(session.amountTotal, session.currency)}</p>
    <ul class="lines">
      ${session.lineItems.map((line) =>
        row(
          line.name,
          line.quantity > 1 ? `${line.quantity} × ${pageMoney(line.unitAmount, session.currency)}` : null,
          line.unitAmount * line.quantity,
        ),
      )}
      ${session.shipping ? row(texts.shipping, session.shipping.displayName, session.shipping.amount) : null}
    </ul>
    <p class="total">
      <span>${texts.total}</span>
      <span class="amount">${pageMoney(session.amountTotal, session.currency)}</span>
    </p>
  </section>`;
}

function cardButtons(texts: PageTexts) {
  return OUTCOMES.map((outcome) => ({
    number: cardFor(outcome)?.number ?? '',
    label: texts.outcomes[outcome] ?? outcome,
  }));
}

export function bankPage(session: SessionRecord, texts: PageTexts): Markup {
  return html`<section class="panel narrow">
    <h1>${texts.bankTitle}</h1>
    <p class="sum">${pageMoney(session.amountTotal, session.currency)}</p>
    <p>${texts.bankText}</p>
    <form method="post" action="/c/pay/${session.id}/3ds" data-paying="${texts.paying}">
      <button class="primary" type="submit" name="result" value="complete">${texts.bankConfirm}</button>
      <button class="secondary" type="submit" name="result" value="fail">${texts.bankRefuse}</button>
    </form>
  </section>`;
}
