import { html, type Markup } from '../core/html.js';
import type { JsonObject } from '../core/json.js';
import type { Delivery, DeliveryMode, WebhookSender } from '../core/webhook-sender.js';
import { callButton } from './panel-call.js';
import { newest, pill, sectionOf, type Tone } from './panel-parts.js';
import type { PanelTexts } from './panel-texts.js';

const MODES: DeliveryMode[] = ['deliver', 'hold', 'drop'];
const TONES: Record<Delivery['state'], Tone> = {
  pending: 'open',
  delivered: 'good',
  dropped: 'bad',
  failed: 'bad',
};

interface GatewayWebhooks {
  name: string;
  /** Of its admin calls. */
  prefix: string;
  sender: WebhookSender;
  staleLabel: string;
}

export function webhookSection(
  senders: { stripe: WebhookSender; midtrans: WebhookSender },
  texts: PanelTexts,
): Markup {
  const gateways: GatewayWebhooks[] = [
    { name: 'Midtrans', prefix: '/midtrans', sender: senders.midtrans, staleLabel: texts.staleMidtrans },
    { name: 'Stripe', prefix: '', sender: senders.stripe, staleLabel: texts.staleStripe },
  ];
  return sectionOf(
    'webhooks',
    texts.webhooks,
    html`<p class="hint">${texts.modesNote}</p>
      ${gateways.map((gateway) => switches(gateway, texts))}`,
  );
}

function switches({ name, prefix, sender, staleLabel }: GatewayWebhooks, texts: PanelTexts): Markup {
  const undelivered = sender.list().filter(({ state }) => state === 'pending' || state === 'failed').length;
  const release = (label: string, body: JsonObject) =>
    callButton('webhooks', { path: `${prefix}/webhooks/release`, label, body });
  return html`<div class="gateway">
    <h3>${name} <small>${undelivered} ${texts.waiting}</small></h3>
    <div class="buttons modes">
      ${MODES.map((mode) =>
        callButton('webhooks', {
          path: `${prefix}/webhooks`,
          label: texts.modes[mode],
          body: { mode },
          isPressed: sender.mode === mode,
        }),
      )}
    </div>
    <div class="buttons">
      ${release(texts.release, {})} ${release(texts.releaseReversed, { reverse: true })}
      ${release(texts.releaseTwice, { copies: 2 })} ${release(texts.releaseStorm, { copies: 100 })}
      ${release(texts.releaseDropped, { dropped: true })}
      ${callButton('webhooks', { path: `${prefix}/webhooks/forge`, label: texts.forge })}
      ${callButton('webhooks', { path: `${prefix}/webhooks/stale`, label: staleLabel })}
    </div>
    ${sender.list().length === 0 ? null : deliveries(sender, texts)}
  </div>`;
}

function deliveries(sender: WebhookSender, texts: PanelTexts): Markup {
  return html`<details>
    <summary>${texts.lastDeliveries}</summary>
    <ul class="log">
      ${newest(sender.list()).map(
        (delivery) =>
          html`<li>
            <code>${subjectOf(delivery)}</code> ${pill(texts.states[delivery.state], TONES[delivery.state])}
            ${delivery.attempts.map(({ status }) => status ?? texts.noStatus).join(', ')}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Stripe names a type; Midtrans names the order and how it stands. */
function subjectOf({ body }: Delivery): string {
  const { type, order_id, transaction_status } = JSON.parse(body) as Record<string, string | undefined>;
  return type ?? `${order_id} ${transaction_status}`;
}
