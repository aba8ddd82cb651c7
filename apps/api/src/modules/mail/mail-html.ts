import type { MailMessages } from '@hurtrock/i18n/mail.id';
import type { Locale } from '@hurtrock/shared/format';
import type { PictureFacts } from '../media/picture.entity.js';
import { toPictureDto } from '../media/picture.js';
import type { MailContent } from './mail-content.js';

/** What the frame of a mail shows of the shop. */
export interface MailShop {
  name: string;
  tagline: string;
  address: string;
  phone: string;
  email: string;
  whatsapp: string;
  logo: PictureFacts | null;
}

export interface MailFrame {
  shop: MailShop;
  messages: MailMessages;
  locale: Locale;
  /** The shop's own address, before whatever is fetched from it. */
  home: string;
}

/** However the shop can be asked. */
export const waysToReach = ({ phone, whatsapp, email }: MailShop): string =>
  [phone, whatsapp && `WhatsApp ${whatsapp}`, email].filter(Boolean).join(' · ');

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Only web addresses become links; anything else a value might smuggle in points nowhere. */
function safeLink(link: string): string {
  return /^https?:\/\//i.test(link) ? escapeHtml(link) : '#';
}

const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const CELL = `${FONT};font-size:15px;line-height:24px`;

/**
 * Clients that know `prefers-color-scheme` get the shop's own dark colours through these classes; all others see the
 * inline light ones, which keep their contrast when a client inverts them.
 */
const DARK = `@media (prefers-color-scheme: dark) {
.page { background-color: #1a1a1a !important; }
.card { background-color: #2d2d2d !important; }
.ink { color: #f8f9fa !important; }
.soft, .soft a { color: #ced4da !important; }
.rule { border-color: #495057 !important; }
}`;

/** Tables and inline styles, because that is what survives Outlook and Gmail alike. */
export function mailHtml(content: MailContent, { shop, messages, locale, home }: MailFrame): string {
  const name = escapeHtml(shop.name);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(content.subject)}</title>
<style>${DARK}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:#eceef0">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(content.paragraphs[0] ?? '')}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="page" style="background-color:#eceef0">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px">
<tr><td style="background-color:#1a1a1a;border-bottom:4px solid #ff6b35;padding:24px 32px;border-radius:15px 15px 0 0">
${shop.logo ? logo(shop.logo, name, home) : nameInHead(name)}<br>
<span style="${FONT};font-size:13px;line-height:20px;color:#ff8c42">${escapeHtml(shop.tagline)}</span>
</td></tr>
<tr><td class="card ink" style="background-color:#ffffff;padding:32px;border-radius:0 0 15px 15px;color:#1a1a1a;${CELL}">
${body(content, messages)}
<p class="ink" style="margin:24px 0 0;color:#1a1a1a;${CELL}">${escapeHtml(messages.thanks)}<br>${name}</p>
</td></tr>
<tr><td class="soft" style="padding:20px 32px;color:#495057;${FONT};font-size:13px;line-height:20px">${footer(shop, messages)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

const NAME = `${FONT};font-size:22px;line-height:28px;font-weight:bold;letter-spacing:1px`;

const nameInHead = (name: string): string => `<span style="${NAME};color:#f8f9fa">${name}</span>`;

const LOGO_SPACE = { width: 240, height: 44 };

/** In place of the name, which whoever sees no pictures reads. On white: logos are mostly made for it. */
function logo(picture: PictureFacts, name: string, home: string): string {
  const { url, widths, width, height } = toPictureDto(picture);
  const scale = Math.min(LOGO_SPACE.width / width, LOGO_SPACE.height / height, 1);
  const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`;
  const src = safeLink(`${home}${url}/${widths[0]}.webp`);
  return `<img src="${src}" alt="${name}" ${size} style="background-color:#ffffff;padding:6px;border-radius:8px;${NAME};color:#1a1a1a">`;
}

function body(content: MailContent, messages: MailMessages): string {
  const { button } = content;
  const link = safeLink(button.link);
  return [
    `<h1 class="ink" style="margin:0 0 16px;color:#1a1a1a;${FONT};font-size:24px;line-height:32px">${escapeHtml(content.heading)}</h1>`,
    ...[content.greeting, ...content.paragraphs].map(paragraph),
    table(content),
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:24px 0"><tr><td style="background-color:#ff6b35;border-radius:8px">
<a href="${link}" style="display:inline-block;padding:14px 28px;color:#1a1a1a;text-decoration:none;font-weight:bold;${CELL}">${escapeHtml(button.label)}</a>
</td></tr></table>`,
    content.secondLink
      ? `<p class="ink" style="margin:0 0 16px;color:#1a1a1a;${CELL}"><a class="ink" href="${safeLink(content.secondLink.link)}" style="color:#1a1a1a">${escapeHtml(content.secondLink.label)}</a></p>`
      : '',
    `<p class="soft" style="margin:0;color:#495057;${FONT};font-size:13px;line-height:20px">${escapeHtml(messages.linkByHand)}<br><a class="soft" href="${link}" style="color:#495057;word-break:break-all">${escapeHtml(button.link)}</a></p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

const paragraph = (text: string): string =>
  `<p class="ink" style="margin:0 0 16px;color:#1a1a1a;${CELL}">${escapeHtml(text)}</p>`;

function table({ lines, facts }: MailContent): string {
  if (lines.length + facts.length === 0) return '';
  const row = (left: string, right: string, isStrong = false): string => {
    const weight = isStrong ? ';font-weight:bold' : '';
    return `<tr valign="top"><td class="ink rule" style="padding:8px 12px 8px 0;border-bottom:1px solid #dee2e6;color:#1a1a1a;${CELL}${weight}">${escapeHtml(left)}</td><td class="ink rule" align="right" style="padding:8px 0;border-bottom:1px solid #dee2e6;color:#1a1a1a;${CELL}${weight}">${escapeHtml(right)}</td></tr>`;
  };
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 16px">
${lines.map(({ name, amount }) => row(name, amount)).join('\n')}
${facts.map(({ label, value, isTotal }) => row(label, value, isTotal)).join('\n')}
</table>`;
}

function footer(shop: MailShop, messages: MailMessages): string {
  return [
    `${escapeHtml(messages.questions)} ${escapeHtml(waysToReach(shop))}`,
    escapeHtml(shop.address),
    escapeHtml(messages.automatic),
  ].join('<br>');
}
