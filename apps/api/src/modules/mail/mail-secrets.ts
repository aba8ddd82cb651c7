import { Injectable } from '@nestjs/common';
import { Encryption } from '../../common/encryption.js';
import { Config } from '../../config.js';
import { ACCOUNT_MAILS } from './mail-kinds.js';
import type { Mail } from './mail.entity.js';

const BLANK = '#token=***';

/** The mail without what its links open: the fragment that carries a token is blanked. */
export function withoutTokens(body: string): string {
  return body.replace(/#token=[A-Za-z0-9_-]+/g, BLANK);
}

/** What the links of a mail open, kept for a second sending where the mail itself no longer says it. */
@Injectable()
export class MailSecrets {
  private readonly encryption: Encryption;

  constructor({ ENCRYPTION_KEY }: Config) {
    this.encryption = new Encryption(ENCRYPTION_KEY, 'mail');
  }

  /** Null for a mail without one, and for links that act for an account: those are mailed once. */
  seal({ id, kind, text }: Mail): Buffer | null {
    const token = /#token=([A-Za-z0-9_-]+)/.exec(text)?.[1];
    if (token === undefined || ACCOUNT_MAILS.includes(kind)) return null;
    return this.encryption.seal(token, `mail/${id}`);
  }

  /** The mail as it was written; null when its links can not be told any more. */
  restore({ id, html, text, sealedToken }: Mail): { html: string; text: string } | null {
    if (!text.includes(BLANK)) return { html, text };
    const token = sealedToken && this.encryption.open(sealedToken, `mail/${id}`);
    if (!token) return null;
    const whole = (body: string): string => body.replaceAll(BLANK, `#token=${token}`);
    return { html: whole(html), text: whole(text) };
  }
}
