import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../../config.js';

export interface OutgoingMail {
  /** Stays the same when a mail is handed over again, so that mailboxes can tell a repeat. */
  messageId: string;
  date: Date;
  from: { name: string; address: string } | string;
  to: string;
  replyTo?: string;
  subject: string;
  html: string;
  text: string;
}

/** The mail was not taken, as far as we know; `outcome` as the log of attempts names it. */
export class NotHandedOver extends Error {
  constructor(
    message: string,
    readonly outcome: 'deferred' | 'refused' | 'lost',
  ) {
    super(message);
  }
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
  private readonly url: string | undefined;

  constructor({ SMTP_URL }: Config) {
    this.url = SMTP_URL;
  }

  get isConfigured(): boolean {
    return this.url !== undefined;
  }

  /** What the server answered when it took the mail. Throws `NotHandedOver`. */
  async send({ to, replyTo, ...mail }: OutgoingMail): Promise<string> {
    const progress = new Progress();
    const transport = createTransport({
      url: this.url,
      ...TIMEOUTS,
      logger: progress,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const { response } = (await transport.sendMail({
        ...mail,
        // As an object the address is taken as one: it can not be read as a list.
        to: { name: '', address: to },
        ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })) as { response: string };
      return response;
    } catch (error) {
      throw notHandedOver(error as SmtpError, progress.isWhole);
    } finally {
      transport.close();
    }
  }
}

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

/** Steps of SMTP that are about this mail; a refusal in another one is about us, and may be over tomorrow. */
const ABOUT_THE_MAIL = ['EENVELOPE', 'EMESSAGE'];

function notHandedOver({ message, code = '', responseCode }: SmtpError, isWhole: boolean): NotHandedOver {
  if (responseCode === undefined) return new NotHandedOver(message, isWhole ? 'lost' : 'deferred');
  const isFinal = responseCode >= 500 && ABOUT_THE_MAIL.includes(code);
  return new NotHandedOver(message, isFinal ? 'refused' : 'deferred');
}

const ignore = (): void => undefined;

/** Listens to the transport's own report, the one place where it tells that the whole mail is through. */
class Progress {
  isWhole = false;
  readonly level = ignore;
  readonly trace = ignore;
  readonly debug = ignore;
  readonly warn = ignore;
  readonly error = ignore;
  readonly fatal = ignore;
  readonly info = ({ tnx }: { tnx?: string }): void => {
    this.isWhole ||= tnx === 'message';
  };
}
