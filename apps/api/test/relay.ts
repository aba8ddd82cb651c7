import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Company = 'stripe' | 'midtrans';

/**
 * Where the sandbox sends its webhooks: it must know the address before the API has one, so this passes them on, bytes
 * and headers unchanged, to each of the targets in turn.
 */
export class WebhookRelay {
  private turn = 0;

  private constructor(
    private readonly server: Server,
    readonly targets: string[],
    private readonly company: Company,
  ) {}

  static async start(company: Company = 'stripe'): Promise<WebhookRelay> {
    const server = createServer();
    const relay = new WebhookRelay(server, [], company);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void relay
          .pass(Buffer.concat(chunks), request.headers as Record<string, string>)
          .then((status) => response.writeHead(status).end());
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return relay;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((done) => {
      this.server.close(() => done());
      this.server.closeAllConnections();
    });
  }

  private async pass(body: Buffer, headers: Record<string, string>): Promise<number> {
    this.turn += 1;
    const target = this.targets[this.turn % this.targets.length]!;
    const answer = await post(target, this.company, { body, signature: headers['stripe-signature'] });
    return answer.status;
  }
}

/** Posts a body to an API's Stripe webhook, as Stripe does. */
export function deliver(
  apiUrl: string,
  body: string | Buffer,
  signature: string | undefined,
): Promise<Response> {
  return post(apiUrl, 'stripe', { body, signature });
}

/** Posts a body to an API's Midtrans webhook, as Midtrans does: what signs it stands inside. */
export function notify(apiUrl: string, body: string | Buffer): Promise<Response> {
  return post(apiUrl, 'midtrans', { body });
}

function post(
  apiUrl: string,
  company: Company,
  { body, signature }: { body: string | Buffer; signature?: string },
): Promise<Response> {
  return fetch(`${apiUrl}/api/v1/webhooks/${company}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(signature === undefined ? {} : { 'stripe-signature': signature }),
    },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
}
