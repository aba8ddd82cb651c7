import { mailEn } from '@hurtrock/i18n/mail.en';
import { mailId } from '@hurtrock/i18n/mail.id';
import { mailContent, type MailToWrite } from './mail-content.js';
import { mailHtml, type MailFrame, type MailShop } from './mail-html.js';
import { mailText } from './mail-text.js';

export interface WrittenMail {
  subject: string;
  html: string;
  text: string;
}

/** The whole mail in its language, under the name of the shop, whose address is `home`. */
export function written(mail: MailToWrite, shop: MailShop, home: string): WrittenMail {
  const { locale } = mail;
  const frame: MailFrame = { shop, messages: locale === 'en' ? mailEn : mailId, locale, home };
  const content = mailContent(mail, frame.messages);
  return { subject: content.subject, html: mailHtml(content, frame), text: mailText(content, frame) };
}
