type Handler = (...values: unknown[]) => void;

/** What the panel sent by its socket. The last value of one that wants an answer is how to give it. */
interface Sent {
  event: string;
  values: unknown[];
}

interface Options {
  auth: Record<string, unknown> | ((give: (handshake: object) => void) => void);
}

/** Stands in for `socket.io-client`: connects when a test says so, and never by itself. */
class FakeSocket {
  active = false;
  /** How often the panel called. */
  calls = 0;
  readonly sent: Sent[] = [];
  private readonly handlers: { event: string; handler: Handler }[] = [];

  constructor(
    readonly url: string,
    private readonly options: Options,
  ) {}

  /** What the panel says of itself as it connects. */
  handshake(): Promise<object> {
    const { auth } = this.options;
    return new Promise((give) => (typeof auth === 'function' ? auth(give) : give(auth)));
  }
  on(event: string, handler: Handler) {
    this.handlers.push({ event, handler });
    return this;
  }
  connect() {
    this.calls += 1;
    this.active = true;
  }
  removeAllListeners() {
    this.handlers.length = 0;
  }
  disconnect() {
    this.active = false;
  }
  emit(event: string, ...values: unknown[]) {
    this.sent.push({ event, values });
  }
  timeout() {
    return {
      emitWithAck: (event: string, value: unknown) =>
        new Promise((resolve) => this.sent.push({ event, values: [value, resolve] })),
    };
  }
  /** What the shop's side does: `says('connect')`, `says('message', …)`. */
  says(event: string, ...values: unknown[]) {
    this.handlers.filter((each) => each.event === event).forEach(({ handler }) => handler(...values));
  }
  sentAs(event: string) {
    return this.sent.filter((each) => each.event === event).map(({ values }) => values);
  }
}

let latest: FakeSocket | undefined;

export function io(url: string, options: Options): FakeSocket {
  latest = new FakeSocket(url, options);
  return latest;
}

/** The connection that the panel has open. */
export function theSocket(): FakeSocket {
  if (!latest) throw new Error('The panel has not asked for a connection');
  return latest;
}
