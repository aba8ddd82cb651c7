import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';

const hashed = (token, secret) => createHmac('sha256', secret).update(token).digest();
const newToken = () => randomBytes(16).toString('base64url');

/** Browsers of people who have just come, without asking the API for each: `sql` writes them, as the API would. */
export async function makeVisitors(sql, secret, count) {
  const tokens = Array.from({ length: count }, newToken);
  await sql('INSERT INTO visitor (token_hash) SELECT * FROM unnest($1::bytea[])', [
    tokens.map((token) => hashed(token, secret)),
  ]);
  return tokens.map((token) => `__Host-visitor=${token}`);
}

/** The same for sessions of the demo's staff. */
export async function makeStaff(sql, secret, count) {
  const tokens = Array.from({ length: count }, newToken);
  await sql(
    `INSERT INTO user_account (email, name, role, password_hash) VALUES ('chat-staff@example.com', 'Staf', 'staff', '-')
     ON CONFLICT DO NOTHING`,
  );
  await sql(
    `INSERT INTO session (token_hash, user_id, expires_at)
     SELECT t, u.id, shop_now() + interval '1 day' FROM unnest($1::bytea[]) t, user_account u
      WHERE u.email = 'chat-staff@example.com'`,
    [tokens.map((token) => hashed(token, secret))],
  );
  return tokens.map((token) => `__Host-session=${token}`);
}

/** A member who knows how far it has got, asks for what it missed, and goes to the next process when one is gone. */
export class ChatMember {
  shown = new Map();
  acknowledged = [];
  onMessage = () => {};
  #asking = new Map();
  #isClosed = false;

  constructor({ urls, at = 0, cookie, origin, side }) {
    this.side = side;
    this.urls = urls;
    this.at = at % urls.length;
    this.socket = io(`${urls[this.at]}/chat`, {
      transports: ['websocket'],
      forceNew: true,
      autoConnect: false,
      reconnectionDelay: 200,
      reconnectionDelayMax: 2_000,
      randomizationFactor: 0.8,
      auth: side ? { side } : {},
      extraHeaders: { cookie, origin },
    });
    this.socket.io.on('reconnect_attempt', () => {
      this.at = (this.at + 1) % urls.length;
      this.socket.io.uri = urls[this.at];
    });
    this.socket.on('message', (message) => this.#take(message));
    // Whoever is refused or sent away calls again, as a browser does; socket.io itself only calls after a lost line.
    for (const event of ['connect_error', 'disconnect'])
      this.socket.on(event, () => {
        if (!this.socket.active && !this.#isClosed) setTimeout(() => this.socket.connect(), 1_000);
      });
    for (const event of ['connect', 'resync']) this.socket.on(event, () => this.catchUpAll());
  }

  connect() {
    return new Promise((done) => {
      this.socket.once('connect', () => done(this));
      this.socket.connect();
    });
  }

  /** Sends until it is acknowledged; answers the milliseconds that the last try took. */
  async say(text, conversationId, signal) {
    const message = { clientId: randomUUID(), kind: 'text', text, ...(conversationId && { conversationId }) };
    for (;;) {
      signal?.throwIfAborted();
      const since = performance.now();
      const ack = await this.socket
        .timeout(5_000)
        .emitWithAck('send', message)
        .catch(() => null);
      if (ack?.ok) {
        this.acknowledged.push(message.clientId);
        return { ...ack, ms: performance.now() - since };
      }
      if (ack && ack.problem.status < 429) throw new Error(JSON.stringify(ack.problem));
      await new Promise((done) => setTimeout(done, 250));
    }
  }

  /** One conversation after the other: who asks for all at once is asked to wait. */
  async catchUpAll() {
    for (const id of [...this.shown.keys()]) await this.#ever(id);
  }

  close() {
    this.#isClosed = true;
    this.socket.disconnect();
  }

  #take(message) {
    this.onMessage(message);
    const known = this.#of(message.conversationId);
    const last = known.at(-1)?.sequence ?? 0;
    if (message.sequence === last + 1) known.push(message);
    else if (message.sequence > last) void this.#ever(message.conversationId);
  }

  #of(id) {
    if (!this.shown.has(id)) this.shown.set(id, []);
    return this.shown.get(id);
  }

  #ever(id) {
    const asked = (this.#asking.get(id) ?? Promise.resolve()).then(() => this.#catchUp(id)).catch(() => {});
    this.#asking.set(id, asked);
    return asked;
  }

  async #catchUp(id) {
    const known = this.#of(id);
    for (let hasMore = true; hasMore;) {
      const after = known.at(-1)?.sequence ?? 0;
      const target = this.side === 'staff' ? { conversationId: id } : {};
      const ack = await this.socket
        .timeout(10_000)
        .emitWithAck('catchUp', { ...target, after })
        .catch(() => null);
      if (!ack?.ok) {
        if (this.#isClosed || (ack && ack.problem.status < 429)) return;
        await new Promise((done) => setTimeout(done, (ack?.problem.retryAfter ?? 1) * 1_000));
        continue;
      }
      for (const message of ack.messages)
        if (message.sequence === (known.at(-1)?.sequence ?? 0) + 1) known.push(message);
      hasMore = ack.hasMore;
    }
  }
}
