import { html, type Markup } from '../../core/html.js';
import { OUTCOMES, cardFor } from '../cards.js';
import type { SessionRecord } from '../records.js';
import { methodTypesOf } from '../session-view.js';
import type { FormValues } from './page-form.js';
import { paymentForm } from './page-form-view.js';
import { pageMoney } from './page-money.js';
import type { FieldError, PageLanguage, PageTexts } from './page-texts.js';

export interface PageState {
  session: SessionRecord;
  language: PageLanguage;
  texts: PageTexts;
  values: FormValues;
  errors: FieldError[];
  /** Stripe's word for why the last attempt failed, when the page is to say so. */
  failure: string | null;
}

/** The page's frame; everything it needs comes from this server, nothing is inline. */
export function document(language: PageLanguage, texts: PageTexts, title: string, main: Markup): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${texts.sandbox}</title>
        <link rel="stylesheet" href="/c/assets/checkout.css" />
        <script src="/c/assets/checkout.js" defer></script>
      </head>
      <body>
        <header class="sandbox"><strong>${texts.sandbox}</strong> ${texts.sandboxNote}</header>
        <main>${main}</main>
      </body>
    </html>`.text;
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
      ${methodTypesOf(session).includes('card') ? testCards(texts) : null}
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

/** Fills in the form, by the page's script; each number is also there to be typed. */
function testCards(texts: PageTexts): Markup {
  return html`<section class="panel cards" aria-labelledby="cards" data-card>
    <h2 id="cards">${texts.testCards}</h2>
    <p>${texts.testCardsNote}</p>
    <ul>
      ${OUTCOMES.map((outcome) => {
        const number = cardFor(outcome)?.number ?? '';
        return html`<li>
          <button type="button" data-number="${number}">
            ${texts.outcomes[outcome] ?? outcome}<small>${number.replace(/(\d{4})(?=\d)/g, '$1 ')}</small>
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
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
