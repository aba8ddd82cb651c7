import { html, type Markup } from '../core/html.js';
import { rulesOf } from '../midtrans/channels.js';
import { pageOf } from '../midtrans/endpoints.js';
import type { MidtransWorld } from '../midtrans/midtrans-world.js';
import { phaseOf, type Phase } from '../midtrans/phase.js';
import type { SnapRecord, TransactionRecord } from '../midtrans/records.js';
import { refundedOf } from '../midtrans/transaction-view.js';
import { rupiah } from '../page/rupiah.js';
import { callButton, hidden } from './panel-call.js';
import { newest, pill, sectionOf, type Tone } from './panel-parts.js';
import type { PanelTexts } from './panel-texts.js';

const TONES: Record<Phase, Tone> = {
  choosing: 'open',
  waiting: 'open',
  review: 'open',
  paid: 'good',
  given_back: 'plain',
  reversed: 'bad',
  canceled: 'bad',
  expired: 'bad',
};

export function midtransSection(world: MidtransWorld, texts: PanelTexts): Markup {
  const orders = newest([...world.state.snaps.values()]).map((snap) => orderCard(world, snap, texts));
  const none = html`<p class="hint">${world.serverKey === null ? texts.noKey : texts.nothing}</p>`;
  return sectionOf(
    'midtrans',
    'Midtrans',
    orders.length === 0
      ? none
      : html`<ul class="cards-list">
          ${orders}
        </ul>`,
  );
}

function orderCard(world: MidtransWorld, snap: SnapRecord, texts: PanelTexts): Markup {
  const latest = world.state.latestOn(snap);
  const phase = phaseOf(world, snap);
  const state = latest
    ? `${latest.status}${latest.fraudStatus === 'challenge' ? ' / challenge' : ''}`
    : phase;
  const refunded = latest ? refundedOf(latest) : 0;
  return html`<li class="item">
    <div class="item-head">
      <strong>${snap.orderId}</strong> ${pill(state, TONES[phase])}
      <span class="item-sum">${rupiah(snap.grossAmount)}</span>
    </div>
    <p class="item-note">
      ${latest ? html`${latest.channel}` : null}
      ${refunded > 0 ? html`· ${rupiah(refunded)} ${texts.refunded}` : null}
      <a href="${pageOf(world, snap.token)}">${texts.openPage}</a>
    </p>
    <div class="buttons">${actions({ phase, snap, latest, texts })}</div>
  </li>`;
}

interface Item {
  phase: Phase;
  snap: SnapRecord;
  latest: TransactionRecord | undefined;
  texts: PanelTexts;
}

function actions(item: Item): Markup[] {
  const { phase, latest, texts } = item;
  const button = (action: string, label: string, body = {}) =>
    callButton('midtrans', { path: `${pathOf(item.snap)}/${action}`, label, body });
  switch (phase) {
    case 'choosing':
      return [payForm(item)];
    case 'waiting':
      return [
        button('pay', texts.pay),
        button('pay', texts.decline, { outcome: 'denied' }),
        button('expire', texts.expire),
        button('cancel', texts.cancel),
      ];
    case 'review':
      return [button('approve', texts.approve), button('deny', texts.deny), button('cancel', texts.cancel)];
    case 'paid':
      if (latest?.status === 'capture') {
        return [button('settle', texts.settle), button('cancel', texts.cancel)];
      }
      return [
        ...refundActions(item),
        ...(latest && rulesOf(latest.channel).isReversible ? [button('reverse', texts.reverse)] : []),
        button('chargeback', texts.chargeback),
      ];
    case 'given_back':
      return latest?.status === 'partial_chargeback'
        ? [button('chargeback', texts.chargeback)]
        : refundActions(item);
    default:
      return latest && ['expire', 'cancel'].includes(latest.status)
        ? [button('settle', texts.lateMoney)]
        : [];
  }
}

function pathOf(snap: SnapRecord): string {
  return `/midtrans/transactions/${snap.orderId}`;
}

function payForm({ snap, texts }: Item): Markup {
  const path = `/panel${pathOf(snap)}`;
  return html`<form class="wide" method="post" action="${path}/pay">
    ${hidden('midtrans')}
    <label
      >${texts.method}
      <select name="channel">
        ${snap.enabledPayments.map((channel) => html`<option>${channel}</option>`)}
      </select></label
    >
    <button type="submit" name="outcome" value="succeeded">${texts.pay}</button>
    <button type="submit" formaction="${path}/choose">${texts.choose}</button>
    <button type="submit" name="outcome" value="denied">${texts.decline}</button>
    <button type="submit" name="outcome" value="failed">${texts.fail}</button>
    ${
      snap.enabledPayments.includes('credit_card')
        ? html`<button type="submit" name="outcome" value="challenge">${texts.challenge}</button>`
        : null
    }
  </form>`;
}

function refundActions({ snap, latest, texts }: Item): Markup[] {
  if (!latest || rulesOf(latest.channel).refund === 'none') return [];
  const left = latest.grossAmount - refundedOf(latest);
  const isUnconfirmed = latest.refunds.some(({ bankConfirmedAt }) => bankConfirmedAt === null);
  const path = pathOf(snap);
  return [
    ...(left > 0 ? [refundForm(`${path}/refund`, left, texts)] : []),
    ...(isUnconfirmed
      ? [callButton('midtrans', { path: `${path}/confirm-refund`, label: texts.confirmRefund })]
      : []),
  ];
}

function refundForm(path: string, left: number, texts: PanelTexts): Markup {
  return html`<form class="wide" method="post" action="/panel${path}">
    ${hidden('midtrans')}
    <label
      >${texts.amount}
      <input
        name="amount"
        type="number"
        min="1"
        max="${left}"
        placeholder="${left}"
        title="${texts.amountHint}"
      />
    </label>
    <button type="submit">${texts.refund}</button>
  </form>`;
}
