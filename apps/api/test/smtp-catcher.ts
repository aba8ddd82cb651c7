import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  from: string;
  to: string[];
  raw: string;
}

interface Refusal {
  responseCode: number;
  message: string;
}

/** A mail server that keeps what it is given, or misbehaves as long as it is told to. */
export class SmtpCatcher {
  readonly mails: CaughtMail[] = [];
  /** What the next mails are answered with, instead of being taken. */
  readonly refusals: Refusal[] = [];
  /** What the next recipients are answered with, before any mail. */
  readonly recipientRefusals: Refusal[] = [];
  /** How many of the next mails are taken without a word: the line is reset instead of the answer. */
  resets = 0;
  /** Mails are taken and their answers kept back, until the sender dies. */
  isSilent = false;
  private readonly sockets = new Set<Socket>();
  private server: SMTPServer | undefined;
  private heard = (): void => undefined;

  /** Ends when the next mail is here. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.heard = resolve;
    });
  }

  /** Where it listens; on the same port as before when that is told. */
  async start(port = 0): Promise<string> {
    const server = this.made();
    this.server = server;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server!.close(() => resolve()));
  }

  /** One that was closed turns everybody away, so that each start needs another. */
  private made(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_, __, done) => done(errorOf(this.recipientRefusals.shift())),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const refusal = this.refusals.shift();
          if (refusal) return done(errorOf(refusal));
          const { mailFrom, rcptTo } = session.envelope;
          this.mails.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks).toString(),
          });
          this.heard();
          if (this.resets > 0) {
            this.resets -= 1;
            this.sockets.forEach((socket) => socket.resetAndDestroy());
          } else if (!this.isSilent) done();
        });
      },
    });
    server.on('error', () => undefined); // Lines that were reset are reported as errors.
    server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    return server;
  }
}

const errorOf = (refusal: Refusal | undefined): Error | undefined =>
  refusal && Object.assign(new Error(refusal.message), refusal);

/** The headers of a raw mail by lower-case name, folded lines joined; a name that comes twice has two values. */
export function headersOf({ raw }: CaughtMail): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  const [head = ''] = raw.split('\r\n\r\n');
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(at + 1).trim()]);
  }
  return headers;
}
