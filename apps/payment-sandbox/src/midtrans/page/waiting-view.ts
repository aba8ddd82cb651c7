import { html, type Markup } from '../../core/html.js';
import { isJsonObject } from '../../core/json.js';
import { rupiah } from '../../page/rupiah.js';
import type { TransactionRecord } from '../records.js';
import { toWib } from '../wib.js';
import { qrPicture } from './qr-picture.js';
import type { SnapTexts } from './snap-texts.js';
import { backLink, withSummary, type SnapPage } from './snap-view.js';

interface PayTo {
  label: string;
  value: string;
}

/** Where to pay for a method that was chosen, and the simulator's buttons in place of a bank. */
export function waitingPage(page: SnapPage, transaction: TransactionRecord): Markup {
  const { texts, address } = page;
  const { name } = texts.channels[transaction.channel];
  const main = html`<section class="panel form" aria-label="${name}">
    <p class="steps">${stepsOf(texts, transaction)}</p>
    ${hasPicture(transaction) ? qrPicture(transaction.id) : null}
    <dl class="pay-to">
      ${numbersOf(texts, transaction).map((number) => payTo(texts, number))}
      <dt>Total</dt>
      <dd>${rupiah(transaction.grossAmount)}</dd>
      <dt>${texts.payBefore}</dt>
      <dd class="plain"><time>${toWib(transaction.expiresAt)} WIB</time></dd>
    </dl>
    <form method="post" action="${address}/pay" data-paying="${texts.paying}">
      <button class="primary" type="submit" name="outcome" value="succeeded">${texts.payNow}</button>
      <button class="secondary" type="submit" name="outcome" value="denied">${texts.failNow}</button>
    </form>
    <p class="hint">${texts.simulatorNote}</p>
    ${backLink(page.backUrl, texts.back)}
  </section>`;
  return html`<h1>${name}</h1>
    ${withSummary(page, main)}`;
}

function payTo(texts: SnapTexts, { label, value }: PayTo): Markup {
  return html`<dt>${label}</dt>
    <dd>
      <span>${value}</span>
      <button class="copy" type="button" hidden data-copy="${value}" data-copied="${texts.copied}">
        ${texts.copy}
      </button>
    </dd>`;
}

function hasPicture({ channel }: TransactionRecord): boolean {
  return ['gopay', 'shopeepay', 'other_qris'].includes(channel);
}

function stepsOf(texts: SnapTexts, { channel }: TransactionRecord): string {
  if (channel === 'other_qris') return texts.scan;
  if (channel === 'gopay' || channel === 'shopeepay') return texts.openApp;
  if (channel === 'echannel') return texts.steps.bill;
  return channel === 'indomaret' || channel === 'alfamart' ? texts.steps.store : texts.steps.bank;
}

function numbersOf(texts: SnapTexts, { details }: TransactionRecord): PayTo[] {
  const accounts = Array.isArray(details.va_numbers) ? details.va_numbers.filter(isJsonObject) : [];
  const known: [string, unknown][] = [
    ...accounts.map((account): [string, unknown] => [texts.virtualAccount, account.va_number]),
    [texts.virtualAccount, details.permata_va_number],
    [texts.billerCode, details.biller_code],
    [texts.billKey, details.bill_key],
    [texts.paymentCode, details.payment_code],
  ];
  return known.flatMap(([label, value]) => (typeof value === 'string' ? [{ label, value }] : []));
}
