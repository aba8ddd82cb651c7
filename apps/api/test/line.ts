import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between clients and a process, as the net does: can be cut, be silent for a while, and lead elsewhere. */
export class Line {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private target: string,
  ) {}

  static async to(target: string): Promise<Line> {
    const server = createServer((client) => line.join(client));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const line = new Line(server, target);
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Whoever connects from now on reaches this one. */
  leadTo(target: string): void {
    this.target = target;
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Nothing arrives, in either direction, and nobody is told. */
  silence(): void {
    for (const socket of this.sockets) socket.pause();
  }

  speak(): void {
    for (const socket of this.sockets) socket.resume();
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(client: Socket): void {
    const { hostname, port } = new URL(this.target);
    const server = connect(Number(port), hostname);
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one);
      one.on('data', (bytes) => void other.write(bytes));
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
