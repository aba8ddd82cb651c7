import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What becomes of the next COMMIT: it never arrives, its answer is lost, or its answer waits. */
export type CommitFault = 'lose_commit' | 'lose_answer' | 'hold_answer';

/** Stands between an API process and PostgreSQL and spoils one COMMIT when it is told to. */
export class CommitProxy {
  private fault: CommitFault | null = null;
  private spoilt = (): void => undefined;

  private constructor(
    private readonly server: Server,
    readonly databaseUrl: string,
  ) {}

  static async start(databaseUrl: string): Promise<CommitProxy> {
    const target = new URL(databaseUrl);
    const server = createServer((client) =>
      proxy.join(client, connect(Number(target.port), target.hostname)),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const proxy = new CommitProxy(server, url.href);
    return proxy;
  }

  /** Resolves when the fault has met its COMMIT, and PostgreSQL has done it where it is to be done. */
  spoilNext(fault: CommitFault): Promise<void> {
    this.fault = fault;
    return new Promise((done) => (this.spoilt = done));
  }

  stop(): void {
    this.server.close();
  }

  private join(client: Socket, database: Socket): void {
    let fault: CommitFault | null = null;
    client.on('data', (sent) => {
      if (this.fault && sent.includes('COMMIT\0')) [fault, this.fault] = [this.fault, null];
      if (fault !== 'lose_commit') return void database.write(sent);
      this.spoilt();
      client.destroy();
    });
    database.on('data', (answer) => {
      if (fault === null) return void client.write(answer);
      this.spoilt();
      if (fault === 'lose_answer') client.destroy();
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  }
}
