import type { MailContent } from './mail-content.js';
import { waysToReach, type MailFrame } from './mail-html.js';

/** The same mail for clients, and people, that prefer plain text. */
export function mailText(content: MailContent, { shop, messages }: MailFrame): string {
  const table = [
    ...content.lines.map(({ name, amount }) => `${name}: ${amount}`),
    ...content.facts.map(({ label, value }) => `${label}: ${value}`),
  ];
  const blocks = [
    content.greeting,
    ...content.paragraphs,
    table.join('\n'),
    `${content.button.label}:\n${content.button.link}`,
    content.secondLink ? `${content.secondLink.label}:\n${content.secondLink.link}` : '',
    `${messages.thanks}\n${shop.name}`,
    ['--', `${messages.questions} ${waysToReach(shop)}`, shop.address, messages.automatic].join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
