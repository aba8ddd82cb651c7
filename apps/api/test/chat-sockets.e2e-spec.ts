import type { Duplex } from 'node:stream';
import {
  eventually,
  okay,
  refusedWith,
  sent,
  socketOf,
  type ChatMember,
  type Refused,
} from './chat-client.js';
import { SlowReader } from './chat-slow-reader.js';
import { SocketShop } from './chat-sockets-shop.js';
import { aProduct } from './factories.js';
import { aPerson, count } from './people.js';
import type { ApiProcess } from './processes.js';
import type { TestApp } from './test-app.js';

let shop: SocketShop;
let app: TestApp;
let second: ApiProcess;
beforeAll(async () => {
  shop = await SocketShop.open();
  ({ app, second } = shop);
});
afterEach(() => shop.sendAllHome());
afterAll(() => shop.close());

test('what is sent at one process is heard at the other, in order, by both sides and by nobody else', async () => {
  const [visitorClient, strangerClient] = [await shop.aVisitor(), await shop.aVisitor()];
  const here = await shop.member(visitorClient);
  const otherTab = await shop.member(visitorClient, { url: second.url });
  const stranger = await shop.member(strangerClient);
  const staff = await shop.aStaffMember(second.url);

  const { state } = await here.send(sent('satu'));
  const conversationId = state.conversationId;
  await staff.send({ ...sent('dua'), conversationId });
  await otherTab.send(sent('tiga'));

  for (const one of [here, otherTab, staff])
    await eventually(() => expect(one.texts(conversationId)).toEqual(['satu', 'dua', 'tiga']));
  expect(stranger.heard.filter(([event]) => event !== 'presence')).toEqual([]);
  expect(staff.events('conversation')).toEqual([
    expect.objectContaining({ conversationId, status: 'waiting' }),
  ]);
});

test('a client that was away says how far it got and receives exactly what it missed', async () => {
  const client = await shop.aVisitor();
  const visitor = await shop.member(client);
  const staff = await shop.aStaffMember();
  const { state } = await visitor.send(sent('0'));
  visitor.close();
  for (const text of ['1', '2', '3'])
    await staff.send({ ...sent(text), conversationId: state.conversationId });
  const back = await shop.member(client);
  const missed = okay(await back.ask<{ messages: { text: string }[] }>('catchUp', { after: 1 }));
  expect(missed.messages.map(({ text }) => text)).toEqual(['1', '2', '3']);
});

test('what one client sends is stored in the order in which it was sent', async () => {
  const visitor = await shop.member(await shop.aVisitor());
  const words = Array.from({ length: 15 }, (_, i) => `${i}`);
  await Promise.all(words.map((text) => visitor.send(sent(text))));
  await eventually(() => expect(visitor.texts()).toEqual(words));
});

test('A-65 one message from two processes at once is stored once, with the same acknowledgement', async () => {
  const client = await shop.aVisitor();
  const both = [await shop.member(client), await shop.member(client, { url: second.url })];
  await both[0]!.send(sent('Halo'));
  const once = sent('Sekali');
  const acks = await Promise.all([...both, ...both].map((one) => one.send(once)));
  expect(new Set(acks.map(({ message }) => message.id)).size).toBe(1);
  expect(await count(app.db, 'chat_message', 'client_key = $1', [once.clientId])).toBe(1);
});

test('reading, typing, looking around and being there are seen by the other side alone', async () => {
  const product = await aProduct(app.db);
  const visitor = await shop.member(await shop.aVisitor());
  const staff = await shop.aStaffMember(second.url);
  const { state } = await visitor.send(sent('Halo'));
  const { conversationId } = state;
  expect(okay(await staff.ask('watch', { conversationId }))).toMatchObject({ shopperOnline: true });

  await visitor.ask('viewing', { path: `/products/${product.slug}`, productId: product.id });
  await visitor.ask('typing', { isTyping: true });
  await staff.ask('typing', { conversationId, isTyping: true });
  await staff.ask('read', { conversationId, upTo: 1 });

  await eventually(() => {
    expect(staff.events('viewing')).toEqual([
      {
        conversationId,
        viewing: [
          expect.objectContaining({ product: expect.objectContaining({ id: product.id }) as object }),
        ],
      },
    ]);
    expect(staff.events('typing')).toEqual([{ conversationId, side: 'shopper', isTyping: true }]);
    expect(visitor.events('typing')).toEqual([{ conversationId, side: 'staff', isTyping: true }]);
    expect(visitor.events('read')).toContainEqual({ conversationId, side: 'staff', upTo: 1 });
  });
  visitor.close();
  await eventually(() =>
    expect(staff.events('presence')).toContainEqual({ conversationId, shopperOnline: false }),
  );
});

test('presence counts all tabs of all processes: only the last one that closes is a leaving', async () => {
  const client = await shop.aVisitor();
  const [one, other] = [await shop.member(client), await shop.member(client, { url: second.url })];
  const staff = await shop.aStaffMember();
  const { state } = await one.send(sent('Halo'));
  one.close();
  await new Promise((done) => setTimeout(done, 3_000));
  expect(staff.events('presence')).toEqual([]);
  other.close();
  await eventually(() =>
    expect(staff.events('presence')).toEqual([
      { conversationId: state.conversationId, shopperOnline: false },
    ]),
  );
});

test('shoppers see when the shop comes and goes', async () => {
  const client = await shop.aVisitor();
  const visitor = await shop.member(client);
  await eventually(async () => expect(await count(app.db, 'chat_connection', `side = 'staff'`)).toBe(0));
  const staff = await shop.aStaffMember(second.url);
  await eventually(() => expect(visitor.events('presence')).toContainEqual({ staffOnline: true }));
  expect((await client.get('/chat')).body).toMatchObject({ staffOnline: true });
  staff.close();
  await eventually(() => expect(visitor.events('presence').at(-1)).toEqual({ staffOnline: false }));
});

test('role chat alone serves sockets and says that it lives, and nothing else', async () => {
  const status = async (path: string): Promise<number> => (await fetch(`${second.url}${path}`)).status;
  expect([await status('/health'), await status('/api/v1/chat'), await status('/')]).toEqual([200, 404, 404]);
});

test('INV-12 a shopper can name no conversation, and what is staff’s is refused', async () => {
  const [one, other] = [await shop.member(await shop.aVisitor()), await shop.member(await shop.aVisitor())];
  const { state } = await one.send(sent('rahasia'));
  const { conversationId } = state;
  for (const [event, payload] of [
    ['send', { ...sent('x'), conversationId }],
    ['catchUp', { conversationId, after: 0 }],
    ['read', { conversationId, upTo: 1 }],
    ['typing', { conversationId, isTyping: true }],
  ] as const)
    expect(await other.ask(event, payload)).toEqual(refusedWith('invalid_input'));
  expect(await other.ask('watch', { conversationId })).toEqual(refusedWith('forbidden'));
  expect(await count(app.db, 'chat_message', 'conversation_id = $1', [conversationId])).toBe(1);
});

test('A-66 what a client adds of its own is refused by its name', async () => {
  const visitor = await shop.member(await shop.aVisitor());
  const forged = { ...sent('x'), side: 'staff', sequence: 7 };
  expect(await visitor.ask('send', forged)).toEqual({
    ok: false,
    problem: expect.objectContaining({
      code: 'invalid_input',
      errors: [expect.objectContaining({ field: 'side' }), expect.objectContaining({ field: 'sequence' })],
    }) as object,
  });
});

test('A-63 names, shapes and bytes that nobody agreed on are refused, and others do not notice', async () => {
  const witness = await shop.member(await shop.aVisitor());
  const deep = `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`;
  const shapes: unknown[] = [
    null,
    1,
    'x',
    [],
    [[]],
    { clientId: {} },
    { constructor: { prototype: 1 } },
    JSON.parse(deep),
    Buffer.from('bytes'),
    { text: Buffer.from('bytes') },
    { ...sent('\u0000') },
    { ...sent('x'), text: 'x'.repeat(2_001) },
  ];
  const names = [
    'send',
    'catchUp',
    'read',
    'typing',
    'viewing',
    'watch',
    'message',
    'conversation',
    '$on',
    'constructor',
  ];
  for (let round = 0; round < 4; round += 1) {
    const rude = socketOf(await shop.aVisitor());
    await new Promise<void>((done) => void rude.once('connect', done).connect());
    for (const name of names)
      for (const shape of shapes) if (rude.connected) rude.emit(name, shape, 'more', () => undefined);
    for (const name of names)
      for (const shape of shapes) if (rude.connected) rude.emit(name, shape, () => undefined);
    await new Promise((done) => setTimeout(done, 100));
    rude.close();
  }
  const large = socketOf(await shop.aVisitor());
  await new Promise<void>((done) => void large.once('connect', done).connect());
  const ended = new Promise((done) => large.once('disconnect', done));
  large.emit('send', { ...sent('x'), text: 'x'.repeat(1_000_000) });
  expect(await ended).toMatch(/transport/);
  const reserved = socketOf(await shop.aVisitor());
  await new Promise<void>((done) => void reserved.once('connect', done).connect());
  (reserved.io.engine as unknown as { write(text: string): void }).write('2/chat,["disconnect","x"]');
  (reserved.io.engine as unknown as { write(text: string): void }).write('nonsense');
  await eventually(() => expect(reserved.connected).toBe(false));

  expect((await witness.send(sent('masih di sini'))).message.sequence).toBe(1);
  expect(second.isAlive).toBe(true);
});

test('A-64 who floods is throttled and then hung up on, and others are served meanwhile', async () => {
  const other = await shop.member(await shop.aVisitor());
  const flood = await shop.member(await shop.aVisitor());
  const hungUp = new Promise((done) => flood.socket.once('disconnect', done));
  const answers: { ok: boolean }[] = [];
  for (let i = 0; i < 400; i += 1)
    flood.socket.emit('send', sent(`${i}`), (ack: { ok: boolean }) => answers.push(ack));
  const { message } = await other.send(sent('saya juga'));
  expect(message.sequence).toBe(1);
  expect(await hungUp).toBe('io server disconnect');
  const stored = await count(app.db, 'chat_message', `text ~ '^[0-9]+$' AND kind = 'text' AND sequence > 15`);
  expect(stored).toBeLessThanOrEqual(5);
  expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(20);
});

test('A-64 who stops reading is hung up on before much is kept for them, and others are served meanwhile', async () => {
  const { client, id } = await aPerson(app, { role: 'staff' });
  const atServer = new Promise<Duplex>((found) =>
    app.app.getHttpServer().once('upgrade', (_: unknown, socket: Duplex) => found(socket)),
  );
  const slow = await SlowReader.connect(client);
  const kept = await atServer;
  const isThere = async (): Promise<boolean> =>
    (await count(app.db, 'chat_connection', 'person = $1', [id])) > 0;
  await eventually(async () => expect(await isThere()).toBe(true));

  const colleague = await shop.aStaffMember();
  const words = Array.from({ length: 20 }, (_, i) => `${i}${'長'.repeat(1_990)}`);
  const said: string[] = [];
  const talk = async (): Promise<void> => {
    const visitor = await shop.member(await shop.aVisitor());
    const acks = await Promise.all(words.map((text) => visitor.send(sent(text))));
    said.push(acks[0]!.state.conversationId);
  };
  // First the kernel keeps some megabytes for it.
  while (said.length < 200 && (await isThere())) await Promise.all([talk(), talk(), talk(), talk()]);
  await eventually(async () => expect(await isThere()).toBe(false));

  expect(kept.writableLength).toBeLessThan(1_000_000);
  const before = kept.writableLength;
  await talk();
  expect(kept.writableLength).toBeLessThanOrEqual(before);
  await slow.readRest();
  slow.close();
  for (const one of said) await eventually(() => expect(colleague.texts(one)).toEqual(words));
  // On one socket nobody may ask for so many at once.
  for (let i = 0; i < said.length; i += 50) {
    const back = await shop.member(client, { side: 'staff' });
    for (const conversationId of said.slice(i, i + 50)) {
      await back.catchUp(conversationId);
      expect(back.texts(conversationId)).toEqual(words);
    }
  }
});

test('A-64 one person has ten sockets, over all processes, and five hundred handshakes give them no more', async () => {
  const { client, id } = await aPerson(app);
  const open = (_: unknown, i: number): Promise<ChatMember> =>
    shop.member(client, { url: i % 2 ? second.url : app.url });
  const theirs = (): Promise<number> => count(app.db, 'chat_connection', 'person = $1', [id]);
  const first = await Promise.all(Array.from({ length: 10 }, open));
  await eventually(async () => expect(await theirs()).toBe(10));

  const more = await Promise.allSettled(Array.from({ length: 490 }, open));
  for (const one of more)
    if (one.status === 'fulfilled') await eventually(() => expect(one.value.socket.connected).toBe(false));
    else expect((one.reason as Refused).problem).toMatchObject({ code: 'too_many_requests' });
  await eventually(async () => expect(await theirs()).toBe(10));
  expect(first.every(({ socket }) => socket.connected)).toBe(true);
});

test('whoever signs in is told that the conversation has moved, and finds it under the account', async () => {
  const visitorClient = await shop.aVisitor();
  const visitor = await shop.member(visitorClient);
  const { state } = await visitor.send(sent('sebelum masuk'));
  const buyer = await aPerson(app);
  for (const [name, token] of visitorClient.cookies) buyer.client.cookies.set(name, token);
  const account = await shop.member(buyer.client, { url: second.url });
  await eventually(() => expect(visitor.events('moved')).toEqual([{ conversationId: state.conversationId }]));
  expect(okay(await account.ask('catchUp', { after: 0 }))).toMatchObject({
    messages: [{ text: 'sebelum masuk' }],
  });
  expect(okay(await visitor.ask('catchUp', { after: 0 }))).toMatchObject({ state: null });
});
