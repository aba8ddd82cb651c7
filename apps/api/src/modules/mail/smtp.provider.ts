import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../../config.js';

export interface OutgoingMail {
  /** Stays the same when a mail is handed over again, so that mailboxes can tell a repeat. */
  messageId: string;
  date: Date;
  from: { name: string; address: string } | string;
  to: string;
  subject: string;
  html: string;
  text: string;
}

/** A silent mail server must not hold a worker: nodemailer's own limits are minutes. */
const TIMEOUTS = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

/** The mail server named by SMTP_URL. */
@Injectable()
export class SmtpProvider {
  private readonly transport: Transporter | undefined;

  constructor({ SMTP_URL }: Config) {
    if (SMTP_URL)
      this.transport = createTransport({
        url: SMTP_URL,
        ...TIMEOUTS,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
  }

  get isConfigured(): boolean {
    return this.transport !== undefined;
  }

  async send({ to, ...mail }: OutgoingMail): Promise<void> {
    await this.transport?.sendMail({
      ...mail,
      // As an object the address is taken as one: it can not be read as a list.
      to: { name: '', address: to },
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  }
}
