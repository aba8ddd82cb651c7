import type { MailMessages } from '@hurtrock/i18n/mail.id';
import { formatDateTime, formatRupiah, type Locale } from '@hurtrock/shared/format';
import type { MailToQueue, OrderMailData } from './mail-kinds.js';

/** What a mail says, before it is HTML or text. Nothing here is escaped. */
export interface MailContent {
  subject: string;
  greeting: string;
  heading: string;
  paragraphs: string[];
  lines: { name: string; amount: string }[];
  facts: { label: string; value: string; isTotal?: boolean }[];
  button: { label: string; link: string };
  secondLink?: { label: string; link: string };
}

type Mail = Pick<MailToQueue, 'kind' | 'data'> & { locale: Locale };

export function mailContent(mail: Mail, messages: MailMessages): MailContent {
  const texts = messages.kinds[mail.kind];
  const content = {
    greeting: messages.greeting(oneLine(mail.data.name)),
    heading: texts.heading,
    paragraphs: texts.body,
    button: { label: texts.button, link: mail.data.link },
  };
  if (typeof texts.subject === 'string') return { ...content, subject: texts.subject, lines: [], facts: [] };
  const order = mail.data as OrderMailData;
  return {
    ...content,
    subject: oneLine(texts.subject(order.orderNumber)),
    lines: order.lines.map((line) => ({
      name: `${line.quantity} × ${oneLine(line.name)}`,
      amount: formatRupiah(line.lineTotal),
    })),
    facts: orderFacts(order, mail.locale, messages.labels),
    ...(order.trackingUrl && {
      secondLink: { label: messages.labels.trackParcel, link: order.trackingUrl },
    }),
  };
}

function orderFacts(
  order: OrderMailData,
  locale: Locale,
  labels: MailMessages['labels'],
): MailContent['facts'] {
  const optional = (label: string, value: string | undefined): MailContent['facts'] =>
    value === undefined ? [] : [{ label, value: oneLine(value) }];
  return [
    { label: labels.subtotal, value: formatRupiah(order.subtotal) },
    { label: labels.shipping, value: formatRupiah(order.shippingTotal) },
    { label: labels.total, value: formatRupiah(order.total), isTotal: true },
    ...optional(labels.refunded, order.refunded === undefined ? undefined : formatRupiah(order.refunded)),
    { label: labels.orderNumber, value: oneLine(order.orderNumber) },
    ...optional(labels.invoiceNumber, order.invoiceNumber),
    ...(order.payTo ?? []).map((line) => ({ label: labels.payTo, value: oneLine(line) })),
    ...optional(
      labels.payUntil,
      order.payUntil === undefined ? undefined : formatDateTime(order.payUntil, locale),
    ),
    ...optional(labels.courier, order.courierName),
    ...optional(labels.trackingNumber, order.trackingNumber),
  ];
}

/** Subjects become headers: no value may start another one. */
export function oneLine(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}
