import { chatEn } from '@hurtrock/i18n/chat.en';
import { chatId, type ChatMessages } from '@hurtrock/i18n/chat.id';
import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { formatDateTime, formatRupiah, type Locale } from '@hurtrock/shared/format';

const TEXTS: Record<Locale, ChatMessages['transcript']> = { id: chatId.transcript, en: chatEn.transcript };

const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

export const transcriptTitle = (name: string, locale: Locale): string =>
  filled(TEXTS[locale].title, { name: name || TEXTS[locale].visitor });

/** One message as a paragraph of a text file. */
export function transcriptLine(message: ChatMessage, locale: Locale): string {
  const texts = TEXTS[locale];
  const who = message.author.name || (message.side === 'shopper' ? texts.visitor : texts.shop);
  const said = [eventOf(message, locale) ?? message.text, ...cardsOf(message, locale)].filter(Boolean);
  return `${formatDateTime(message.sentAt, locale)} · ${who}\n${said.join('\n')}\n`;
}

function eventOf({ event, text, product }: ChatMessage, locale: Locale): string | null {
  if (event === null) return null;
  const { events } = TEXTS[locale];
  const said = event === 'assigned' && text === '' ? events.unassigned : events[event];
  return filled(said, { text, name: product?.name ?? '' });
}

function cardsOf({ kind, product, order, image }: ChatMessage, locale: Locale): string[] {
  const texts = TEXTS[locale];
  if (kind === 'product' && product)
    return [filled(texts.product, { name: product.name, price: formatRupiah(product.price.amount) })];
  if (order) return [filled(texts.order, { number: order.number, total: formatRupiah(order.total.amount) })];
  return image ? [texts.image] : [];
}
