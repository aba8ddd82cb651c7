import { html, type Markup } from '../core/html.js';
import { pageMoney } from '../stripe/page/page-money.js';
import type { ChargeRecord, IntentRecord, SessionRecord } from '../stripe/records.js';
import type { World } from '../stripe/world.js';
import { callButton } from './panel-call.js';
import { newest, pill, sectionOf, type Tone } from './panel-parts.js';
import type { PanelTexts } from './panel-texts.js';

export function stripeSection(world: World, texts: PanelTexts): Markup {
  const sessions = newest([...world.state.sessions.values()]).map((session) =>
    sessionCard(world, session, texts),
  );
  const none = html`<p class="hint">${texts.nothing}</p>`;
  return sectionOf(
    'stripe',
    'Stripe',
    sessions.length === 0
      ? none
      : html`<ul class="cards-list">
          ${sessions}
        </ul>`,
  );
}

function sessionCard(world: World, session: SessionRecord, texts: PanelTexts): Markup {
  const intent = world.state.intents.get(session.paymentIntentId ?? '');
  const charge = world.state.chargesOf(intent?.id ?? '').find(({ status }) => status === 'succeeded');
  const refunded = charge ? world.state.refundedOf(charge.id) : 0;
  const dispute = charge ? world.state.disputeOf(charge.id) : undefined;
  return html`<li class="item">
    <div class="item-head">
      <strong>${session.clientReferenceId ?? session.id.slice(0, 24)}</strong>
      ${pill(`${session.status} / ${session.paymentStatus}`, toneOf(session))}
      ${dispute ? pill(`dispute ${dispute.status}`, 'bad') : null}
      <span class="item-sum">${pageMoney(session.amountTotal, session.currency)}</span>
    </div>
    <p class="item-note">
      ${refunded > 0 ? html`${pageMoney(refunded, session.currency)} ${texts.refunded} ·` : null}
      <a href="${world.publicUrl}/c/pay/${session.id}">${texts.openPage}</a>
    </p>
    <div class="buttons">
      ${charge ? chargeActions(world, charge, texts) : sessionActions(session, intent, texts)}
    </div>
  </li>`;
}

function toneOf({ status, paymentStatus }: SessionRecord): Tone {
  if (paymentStatus === 'paid') return 'good';
  return status === 'expired' ? 'bad' : 'open';
}

function sessionActions(
  session: SessionRecord,
  intent: IntentRecord | undefined,
  texts: PanelTexts,
): Markup[] {
  const button = (action: string, label: string, body = {}) =>
    callButton('stripe', { path: `/sessions/${session.id}/${action}`, label, body });
  if (session.status === 'complete' && session.settlement !== null) {
    return [
      button('async', texts.asyncPaid, { outcome: 'succeeded' }),
      button('async', texts.asyncFailed, { outcome: 'failed' }),
    ];
  }
  if (session.status !== 'open') return [];
  const bank =
    intent?.status === 'requires_action'
      ? [
          button('3ds', texts.threeDsPass, { result: 'complete' }),
          button('3ds', texts.threeDsFail, { result: 'fail' }),
        ]
      : [button('pay', texts.threeDs, { outcome: 'three_ds' })];
  return [
    button('pay', texts.pay, { outcome: 'succeeded' }),
    button('pay', texts.decline, { outcome: 'generic_decline' }),
    ...bank,
    button('pay', texts.payLater, { outcome: 'delayed' }),
    button('expire', texts.expire),
  ];
}

function chargeActions(world: World, charge: ChargeRecord, texts: PanelTexts): Markup[] {
  const button = (path: string, label: string, body = {}) => callButton('stripe', { path, label, body });
  const dispute = world.state.disputeOf(charge.id);
  const disputing = (status: string, label: string) =>
    button(`/charges/${charge.id}/dispute`, label, { status });
  if (dispute) {
    return dispute.status === 'needs_response'
      ? [disputing('lost', texts.disputeLost), disputing('won', texts.disputeWon)]
      : [];
  }
  const isLeft = world.state.refundedOf(charge.id) < charge.amount;
  const unsettled = world.state.refundsOf(charge.id).filter(({ settlement }) => settlement !== null);
  return [
    ...(isLeft ? [button(`/charges/${charge.id}/refund`, texts.refund)] : []),
    ...unsettled.flatMap(({ id }) => [
      button(`/refunds/${id}`, texts.refundDone, { status: 'succeeded' }),
      button(`/refunds/${id}`, texts.refundFailed, { status: 'failed' }),
    ]),
    disputing('created', texts.dispute),
  ];
}
