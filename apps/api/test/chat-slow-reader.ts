import { connect, type Socket } from 'node:net';
import { ORIGIN } from './chat-client.js';
import type { Client } from './client.js';

/** What a WebSocket sends last of all. */
const GOOD_BYE = Buffer.from([0x88, 0]);
const PONG_MS = 2_000;

/** One of the staff whose computer takes nothing in once it is connected, and yet goes on saying that it lives. */
export class SlowReader {
  private heard = Buffer.alloc(0);
  private readonly life: NodeJS.Timeout;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => (this.heard = Buffer.concat([this.heard, chunk])));
    socket.on('error', () => undefined);
    this.life = setInterval(() => socket.write(frame('3')), PONG_MS);
  }

  /** Resolves once it is a member, after which it reads no more. */
  static async connect(client: Client): Promise<SlowReader> {
    const { hostname, port, host } = new URL(client.url);
    const reader = new SlowReader(connect(Number(port), hostname));
    const head = [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: ${host}`,
      `Origin: ${ORIGIN}`,
      `Cookie: ${client.cookieHeader()}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    ];
    reader.socket.write(`${head.join('\r\n')}\r\n\r\n`);
    await reader.hears((heard) => heard.includes('0{'));
    reader.socket.write(frame('40/chat,{"side":"staff"}'));
    await reader.hears((heard) => heard.includes('40/chat,'));
    reader.socket.pause();
    return reader;
  }

  /** Reads what was kept for it, to the end. */
  async readRest(): Promise<void> {
    this.socket.resume();
    await this.hears((heard) => heard.subarray(-2).equals(GOOD_BYE));
  }

  close(): void {
    clearInterval(this.life);
    this.socket.destroy();
  }

  private async hears(isIt: (heard: Buffer) => boolean): Promise<void> {
    while (!isIt(this.heard)) await new Promise((done) => this.socket.once('data', done));
  }
}

/** A short text as a client's WebSocket frame, under a mask that changes nothing. */
const frame = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);
