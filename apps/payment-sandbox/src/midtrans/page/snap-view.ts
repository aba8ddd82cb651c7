import { html, type Markup } from '../../core/html.js';
import { pageField } from '../../page/page-field.js';
import { rupiah } from '../../page/rupiah.js';
import { testCardsPanel } from '../../page/test-cards-panel.js';
import { CARD_BEHAVIOURS, TEST_CARDS } from '../cards.js';
import type { Channel } from '../channels.js';
import type { SnapRecord } from '../records.js';
import type { ReadCard } from './snap-form.js';
import type { FieldError, SnapTexts } from './snap-texts.js';

export interface SnapPage {
  snap: SnapRecord;
  texts: SnapTexts;
  /** `/snap/v3/redirection/{token}`. */
  address: string;
  /** Back to the shop, where it said where that is. */
  backUrl: string | null;
}

type Group = keyof SnapTexts['groups'];

const GROUPS: Record<Group, Channel[]> = {
  card: ['credit_card'],
  wallet: ['gopay', 'shopeepay', 'other_qris'],
  bank: ['bca_va', 'bni_va', 'bri_va', 'cimb_va', 'permata_va', 'echannel'],
  store: ['indomaret', 'alfamart'],
};

const BADGES: Record<Channel, string> = {
  credit_card: 'CARD',
  gopay: 'GoPay',
  shopeepay: 'SPay',
  other_qris: 'QRIS',
  bca_va: 'BCA',
  bni_va: 'BNI',
  bri_va: 'BRI',
  cimb_va: 'CIMB',
  permata_va: 'PERM',
  echannel: 'MDRI',
  indomaret: 'INDO',
  alfamart: 'ALFA',
};

/** Every page of an order: what it costs on one side, what is to be done on the other. */
export function withSummary(page: SnapPage, main: Markup, extra: Markup | null = null): Markup {
  return html`<div class="columns">${summary(page)}${main}${extra}</div>`;
}

function summary({ snap, texts }: SnapPage): Markup {
  return html`<section class="panel" aria-labelledby="summary">
    <h2 id="summary">Total</h2>
    <p class="sum">${rupiah(snap.grossAmount)}</p>
    <p class="order">${texts.order} ${snap.orderId}</p>
    ${snap.items.length === 0 ? null : itemList(snap, texts)}
  </section>`;
}

function itemList({ items }: SnapRecord, texts: SnapTexts): Markup {
  return html`<details>
    <summary>${texts.details}</summary>
    <ul class="lines">
      ${items.map(
        ({ name, price, quantity }) =>
          html`<li>
            <span>${name}${quantity > 1 ? html`<small>${quantity} × ${rupiah(price)}</small>` : null}</span>
            <span class="amount">${rupiah(price * quantity)}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** `refusal` says why the last payment on this page came to nothing. */
export function methodsPage(page: SnapPage, refusal: string | null): Markup {
  const { snap, texts, address } = page;
  const groups = (Object.keys(GROUPS) as Group[]).flatMap((group) => {
    const channels = GROUPS[group].filter((channel) => snap.enabledPayments.includes(channel));
    return channels.length === 0
      ? []
      : [methodGroup(texts, address, { name: texts.groups[group], channels })];
  });
  const main = html`<section class="panel form" aria-labelledby="methods">
    ${refusal === null ? null : html`<div class="alert" role="alert"><strong>${refusal}</strong> ${texts.declined.retry}</div>`}
    <h2 id="methods">${texts.chooseMethod}</h2>
    <form class="methods" method="post" action="${address}/choose">${groups}</form>
    ${backLink(page.backUrl, texts.backUnpaid)}
  </section>`;
  return html`<h1>${texts.title}</h1>
    ${withSummary(page, main)}`;
}

function methodGroup(
  texts: SnapTexts,
  address: string,
  { name, channels }: { name: string; channels: Channel[] },
): Markup {
  const inside = (channel: Channel) =>
    html`<span class="badge" aria-hidden="true">${BADGES[channel]}</span>
      <span
        ><strong>${texts.channels[channel].name}</strong><small>${texts.channels[channel].note}</small></span
      >
      <span class="arrow" aria-hidden="true">›</span>`;
  const way = (channel: Channel) =>
    channel === 'credit_card'
      ? html`<a class="method" href="${address}/card">${inside(channel)}</a>`
      : html`<button class="method" type="submit" name="channel" value="${channel}">
          ${inside(channel)}
        </button>`;
  return html`<div>
    <h3>${name}</h3>
    <ul>
      ${channels.map((channel) => html`<li>${way(channel)}</li>`)}
    </ul>
  </div>`;
}

export function cardPage(page: SnapPage, read: ReadCard): Markup {
  const { snap, texts, address } = page;
  const digits = { type: 'text', inputmode: 'numeric', autocomplete: 'off' };
  const main = html`<section class="panel form" aria-label="${texts.card.title}">
    <form method="post" action="${address}/card" novalidate data-paying="${texts.paying}">
      ${pageField({ ...digits, name: 'number', label: texts.card.number, value: '', error: errorOf(texts, read.errors, 'number') })}
      <div class="pair">
        ${pageField({ ...digits, name: 'expiry', label: texts.card.expiry, value: read.expiry, error: errorOf(texts, read.errors, 'expiry') })}
        ${pageField({ ...digits, name: 'cvc', label: texts.card.cvc, value: '', error: errorOf(texts, read.errors, 'cvc') })}
      </div>
      <button class="primary" type="submit">${texts.card.pay} ${rupiah(snap.grossAmount)}</button>
    </form>
    <a class="quiet" href="${address}">${texts.otherMethod}</a>
  </section>`;
  const cards = CARD_BEHAVIOURS.flatMap((behaviour) => {
    const card = TEST_CARDS.find((candidate) => candidate.behaviour === behaviour);
    return card ? [{ number: card.number, label: texts.behaviours[behaviour] }] : [];
  });
  return html`<h1>${texts.card.title}</h1>
    ${withSummary(page, main, testCardsPanel(texts, cards))}`;
}

function errorOf(texts: SnapTexts, errors: FieldError[], field: string): string | null {
  const error = errors.find((candidate) => candidate === field || candidate.startsWith(`${field}_`));
  return error ? texts.errors[error] : null;
}

export function otpPage({ snap, texts, address }: SnapPage, isWrong: boolean): Markup {
  const field = {
    name: 'otp',
    label: texts.otp.label,
    value: '',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    error: isWrong ? texts.errors.otp : null,
  };
  return html`<section class="panel narrow otp">
    <h1>${texts.otp.title}</h1>
    <p class="sum">${rupiah(snap.grossAmount)}</p>
    <p>${texts.otp.text}</p>
    <form method="post" action="${address}/otp" novalidate data-paying="${texts.paying}">
      ${pageField(field)}
      <button class="primary" type="submit" name="step" value="confirm">${texts.otp.confirm}</button>
      <button class="secondary" type="submit" name="step" value="cancel">${texts.otp.cancel}</button>
    </form>
  </section>`;
}

export function backLink(backUrl: string | null, label: string): Markup | null {
  return backUrl === null ? null : html`<a class="quiet" href="${backUrl}">${label}</a>`;
}
