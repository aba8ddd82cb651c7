import type { MailMessages } from '@hurtrock/i18n/mail.id';
import { formatDateTime, formatRupiah, type Locale } from '@hurtrock/shared/format';
import type { ContactMailData, MailToQueue, OrderMailData, StockMailData } from './mail-kinds.js';

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

export type MailToWrite = Pick<MailToQueue, 'kind' | 'data'> & { locale: Locale };

export function mailContent(mail: MailToWrite, messages: MailMessages): MailContent {
  const texts = messages.kinds[mail.kind];
  const content = {
    greeting: messages.greeting(oneLine(mail.data.name)),
    heading: texts.heading,
    paragraphs: texts.body,
    button: { label: texts.button, link: mail.data.link },
  };
  if ('message' in mail.data) return { ...content, ...contactContent(mail.data, messages) };
  if (typeof texts.subject === 'string')
    return {
      ...content,
      subject: texts.subject,
      paragraphs: 'said' in mail.data ? [...texts.body, ...mail.data.said.map(oneLine)] : texts.body,
      lines: 'products' in mail.data ? stockLines(mail.data, messages) : [],
      facts: [],
    };
  const order = mail.data as OrderMailData;
  return {
    ...content,
    subject: oneLine(texts.subject(order.orderNumber)),
    lines: order.lines.map((line) => ({
      name: `${line.quantity} × ${oneLine(line.name)}`,
      amount: formatRupiah(line.lineTotal),
    })),
    paragraphs: order.toFollow ? [...texts.body, messages.toFollow(order.toFollow)] : texts.body,
    facts: orderFacts(order, mail.locale, messages.labels),
    ...(order.trackingUrl && {
      secondLink: { label: messages.labels.trackParcel, link: order.trackingUrl },
    }),
  };
}

/** The words of a stranger: each line a paragraph of its own. */
function contactContent(
  { from, email, phone, subject, message }: ContactMailData,
  { labels, kinds }: MailMessages,
): Pick<MailContent, 'subject' | 'paragraphs' | 'lines' | 'facts'> {
  return {
    subject: oneLine(kinds.contact_message.subject(subject)),
    paragraphs: [...kinds.contact_message.body, ...message.split(/\n+/).map(oneLine).filter(Boolean)],
    lines: [],
    facts: [
      { label: labels.name, value: oneLine(from) },
      { label: labels.email, value: oneLine(email) },
      ...(phone === undefined ? [] : [{ label: labels.phone, value: oneLine(phone) }]),
    ],
  };
}

function stockLines(
  { products, others }: StockMailData,
  { levels, others: more }: MailMessages,
): MailContent['lines'] {
  const named = products.map(({ name, sku, level, available }) => ({
    name: `${oneLine(name)} (${oneLine(sku)})`,
    amount: levels[level](available),
  }));
  return others > 0 ? [...named, { name: more.name, amount: more.amount(others) }] : named;
}

function orderFacts(
  order: OrderMailData,
  locale: Locale,
  labels: MailMessages['labels'],
): MailContent['facts'] {
  const optional = (label: string, value: string | undefined): MailContent['facts'] =>
    value === undefined ? [] : [{ label, value: oneLine(value) }];
  return [
    ...(order.isPart ? [] : orderSums(order, labels)),
    ...optional(labels.refunded, order.refunded === undefined ? undefined : formatRupiah(order.refunded)),
    { label: labels.orderNumber, value: oneLine(order.orderNumber) },
    ...(order.returned ?? []).map((line) => ({ label: labels.returned, value: oneLine(line) })),
    ...optional(labels.answer, order.answer || undefined),
    ...optional(labels.refundDue, order.refundDue === undefined ? undefined : formatRupiah(order.refundDue)),
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

const orderSums = (order: OrderMailData, labels: MailMessages['labels']): MailContent['facts'] => [
  { label: labels.subtotal, value: formatRupiah(order.subtotal) },
  { label: labels.shipping, value: formatRupiah(order.shippingTotal) },
  { label: labels.total, value: formatRupiah(order.total), isTotal: true },
];

/** Subjects become headers: no value may start another one. */
export function oneLine(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}
