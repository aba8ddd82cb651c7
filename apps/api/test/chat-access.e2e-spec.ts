import { createHmac, randomUUID } from 'node:crypto';
import type { ChatCaughtUp } from '@hurtrock/shared/chat-events';
import { JwtService } from '@nestjs/jwt';
import { eventually, okay, refusedWith, sent, type Refused } from './chat-client.js';
import { aPictureForm, key, say } from './chat-shop.js';
import { CHAT_ORIGIN, SocketShop } from './chat-sockets-shop.js';
import { Client } from './client.js';
import { aProduct } from './factories.js';
import { untilWaitingOrOver, whileHolding } from './locks.js';
import { aPerson, count, PASSWORD, problem, signIn } from './people.js';
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

const refusal = async (
  client: Client,
  options: Parameters<SocketShop['member']>[1] = {},
): Promise<unknown> => {
  try {
    await shop.member(client, options);
    return 'connected';
  } catch (error) {
    return (error as Refused).problem?.code ?? (error as Error).message;
  }
};

describe('A-60 who may not connect is refused before anything is heard', () => {
  const jwt = (secret: string): JwtService => new JwtService({ secret });
  const ours = (): string =>
    createHmac('sha256', app.config.SESSION_SECRET).update('chat-token').digest('hex');

  test('without anything, with a made-up cookie, with an ended session', async () => {
    const madeUp = new Client(app.url);
    madeUp.cookies.set('__Host-session', 'A'.repeat(22));
    const { client } = await aPerson(app);
    await app.db.query('DELETE FROM session');
    for (const who of [new Client(app.url), madeUp, client])
      expect(await refusal(who)).toBe('unauthenticated');
  });

  test('with an expired token, one of another shop, one for something else, and one in the address', async () => {
    const { body: me } = await (await shop.aVisitor()).post<{ token: string }>('/chat/token', {});
    const bearer = { visitorId: randomUUID(), side: 'shopper' };
    const nobody = new Client(app.url);
    const tokens = {
      expired: jwt(ours()).sign(bearer, { audience: 'chat', expiresIn: -1 }),
      old: jwt(ours()).sign({ ...bearer, iat: Math.floor(Date.now() / 1000) - 120 }, { audience: 'chat' }),
      foreign: jwt('x'.repeat(64)).sign(bearer, { audience: 'chat', expiresIn: 60 }),
      forAnother: jwt(ours()).sign(bearer, { audience: 'other', expiresIn: 60 }),
      unsigned: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(bearer)).toString('base64url')}.`,
      reset: 'A'.repeat(22),
    };
    for (const token of Object.values(tokens))
      expect(await refusal(nobody, { token })).toBe('unauthenticated');
    expect(await refusal(nobody, { query: { token: me.token } })).toBe('unauthenticated');
    expect(await refusal(await shop.aVisitor(), { query: { token: me.token } })).toBe('unauthenticated');
    expect(await refusal(nobody, { token: me.token, url: second.url })).toBe('connected');
  });

  test('a buyer as staff, by cookie and by token; nobody but staff is given a token of their side', async () => {
    const { client } = await aPerson(app);
    expect(await refusal(client, { side: 'staff' })).toBe('forbidden');
    for (const who of [client, await shop.aVisitor(), new Client(app.url)]) {
      const { status, body } = await who.post<{ code: string }>('/chat/token', { side: 'staff' });
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
    const { body } = await client.post<{ token: string }>('/chat/token', {});
    expect(await refusal(new Client(app.url), { token: body.token, side: 'staff' })).toBe('forbidden');
  });
});

test('a token of staff opens their side at the other origin, where no cookie comes along, and no shopper’s', async () => {
  const { client } = await aPerson(app, { role: 'staff' });
  const { body } = await client.post<{ token: string; url: string }>('/chat/token', { side: 'staff' });
  expect(body).toMatchObject({ expiresIn: 60, url: CHAT_ORIGIN });
  const elsewhere = new Client(second.url);
  expect(await refusal(elsewhere, { token: body.token, side: 'shopper' })).toBe('forbidden');
  const staff = await shop.member(elsewhere, { token: body.token, side: 'staff' });
  const visitor = await shop.member(await shop.aVisitor());
  const { state } = await visitor.send(sent('Halo?'));
  const answer = { ...sent('Ya'), conversationId: state.conversationId };
  expect((await staff.send(answer)).message.side).toBe('staff');
  for (const one of [visitor, staff])
    await eventually(() => expect(one.texts(state.conversationId)).toEqual(['Halo?', 'Ya']));

  await client.post('/auth/logout');
  expect(await refusal(elsewhere, { token: body.token, side: 'staff' })).toBe('unauthenticated');
  await eventually(() => expect(staff.socket.connected).toBe(false), 5_000);
});

test('A-62 a page of another site can not open a socket with its visitor’s cookies', async () => {
  const client = await shop.aVisitor();
  expect(await refusal(client, { origin: 'https://evil.example' })).toBe('websocket error');
  expect(await refusal(client)).toBe('connected');
});

describe('somebody who was forgotten', () => {
  const aTalk = async () => {
    const buyer = await aPerson(app);
    const { body } = await say(buyer.client, 'Halo');
    const staff = await aPerson(app, { role: 'staff' });
    return { buyer, staff: staff.client, id: body.state.conversationId };
  };
  const said = (id: string): Promise<number> => count(app.db, 'chat_message', 'conversation_id = $1', [id]);

  test('is answered no more, by socket or HTTP, and notes stay possible', async () => {
    const { buyer, staff, id } = await aTalk();
    const product = await aProduct(app.db);
    const member = await shop.member(staff, { side: 'staff' });
    const path = `/admin/chats/${id}`;
    const detail = async () => (await staff.get<{ allowedActions: string[] }>(path)).body.allowedActions;
    expect(await detail()).toEqual(['reply', 'resolve', 'archive']);
    expect((await buyer.client.post('/me/erase', { password: PASSWORD })).status).toBe(204);

    expect(await member.ask('send', { ...sent('Halo?'), conversationId: id })).toEqual(
      refusedWith('chat_person_erased'),
    );
    const refused = { body: problem('chat_person_erased', 409) };
    expect(await staff.post(`${path}/messages`, sent('Halo?'))).toMatchObject(refused);
    expect(await staff.post(`${path}/images`, await aPictureForm(), key())).toMatchObject(refused);
    const wish = { productId: product.id, quantity: 1 };
    expect(await staff.post(`${path}/cart-items`, wish, key())).toMatchObject(refused);
    expect(await staff.patch(path, { status: 'open' })).toMatchObject(refused);
    expect(await said(id)).toBe(1);
    expect(await count(app.db, 'chat_picture', 'conversation_id = $1', [id])).toBe(0);
    expect(await count(app.db, 'chat_conversation', `id = $1 AND status = 'archived'`, [id])).toBe(1);

    expect(await detail()).toEqual([]);
    const noted = await staff.post(`${path}/notes`, { text: 'Selesai' });
    expect(noted).toMatchObject({ status: 200, body: { notes: [{ text: 'Selesai' }] } });
  });

  test('is not answered by a word that waited while they were forgotten', async () => {
    const { staff, id } = await aTalk();
    let answer: ReturnType<Client['post']> | undefined;
    await whileHolding(
      app.db,
      (tx) => tx.query('UPDATE chat_conversation SET user_id = NULL WHERE id = $1', [id]),
      () => {
        answer = staff.post(`/admin/chats/${id}/messages`, sent('Halo?'));
        return untilWaitingOrOver(app.db, 1, answer);
      },
    );
    expect(await answer).toMatchObject({ body: problem('chat_person_erased', 409) });
    expect(await said(id)).toBe(1);
  });

  test('is forgotten with the word that was being written just then', async () => {
    const { buyer, id } = await aTalk();
    let erased: ReturnType<Client['post']> | undefined;
    await whileHolding(
      app.db,
      (tx) =>
        tx.query(
          `WITH c AS (UPDATE chat_conversation SET last_sequence = 2 WHERE id = $1 RETURNING id)
           INSERT INTO chat_message (conversation_id, sequence, client_key, side, kind, text)
           SELECT id, 2, gen_random_uuid(), 'shopper', 'text', 'Jalan Braga 1' FROM c`,
          [id],
        ),
      () => {
        erased = buyer.client.post('/me/erase', { password: PASSWORD });
        return untilWaitingOrOver(app.db, 1, erased);
      },
    );
    expect((await erased)!.status).toBe(204);
    expect(await said(id)).toBe(2);
    expect(await count(app.db, 'chat_message', `conversation_id = $1 AND text <> ''`, [id])).toBe(0);
  });
});

describe('A-28 and A-67: access that is taken away ends the sockets of every process within five seconds', () => {
  const TAKEN_AWAY: [string, (id: string) => [string, unknown[]]][] = [
    ['the session ends', (id) => ['DELETE FROM session WHERE user_id = $1', [id]]],
    ['the user is deactivated', (id) => ['UPDATE user_account SET is_active = false WHERE id = $1', [id]]],
    ['the role is withdrawn', (id) => [`UPDATE user_account SET role = 'buyer' WHERE id = $1`, [id]]],
  ];

  test.each(TAKEN_AWAY)('%s', async (_, take) => {
    const visitor = await shop.member(await shop.aVisitor());
    const { state } = await visitor.send(sent('Halo'));
    const person = await aPerson(app, { role: 'staff' });
    const both = [
      await shop.member(person.client, { side: 'staff' }),
      await shop.member(person.client, { side: 'staff', url: second.url }),
    ];
    await eventually(async () =>
      expect(await count(app.db, 'chat_connection', 'person = $1', [person.id])).toBe(2),
    );
    await app.db.query(...take(person.id));
    expect(await both[0]!.ask('send', { ...sent('x'), conversationId: state.conversationId })).toEqual(
      refusedWith('not_found'),
    );
    await eventually(() => expect(both.map(({ socket }) => socket.connected)).toEqual([false, false]), 5_000);
    const heard = both.map((one) => one.heard.length);
    await visitor.send(sent('lagi'));
    expect(both.map((one) => one.heard.length)).toEqual(heard);
  });

  test('the account is erased: nobody shows what was said any longer, and staff’s list knows', async () => {
    const buyer = await aPerson(app);
    const both = [await shop.member(buyer.client), await shop.member(buyer.client, { url: second.url })];
    const staff = [await shop.aStaffMember(), await shop.aStaffMember(second.url)];
    const { conversationId } = (await both[0]!.send(sent('Alamat saya Jalan Braga 1'))).state;
    for (const one of staff) await eventually(() => expect(one.events('conversation')).toHaveLength(1));
    expect((await buyer.client.post('/me/erase', { password: PASSWORD })).status).toBe(204);

    for (const one of [...both, ...staff])
      await eventually(() => expect(one.events('moved')).toEqual([{ conversationId }]));
    await eventually(() => expect(both.map(({ socket }) => socket.connected)).toEqual([false, false]), 5_000);
    for (const one of staff) {
      await eventually(() =>
        expect(one.events('conversation').at(-1)).toMatchObject({
          conversationId,
          name: '',
          email: '',
          status: 'archived',
          lastMessage: { text: '' },
        }),
      );
      const now = okay(await one.ask<ChatCaughtUp>('catchUp', { conversationId, after: 0 }));
      expect(now.messages.map(({ text, author }) => [text, author])).toEqual([['', { id: null, name: '' }]]);
    }
  });

  test('a buyer who signs out elsewhere is hung up on, and a visitor stays', async () => {
    const buyer = await aPerson(app);
    const [one, visitor] = [
      await shop.member(buyer.client, { url: second.url }),
      await shop.member(await shop.aVisitor()),
    ];
    const elsewhere = new Client(app.url);
    await signIn(elsewhere, buyer.email);
    await eventually(async () =>
      expect(await count(app.db, 'chat_connection', 'person = $1', [buyer.id])).toBe(1),
    );
    await elsewhere.delete('/me/sessions');
    await eventually(() => expect(one.socket.connected).toBe(false), 5_000);
    expect(visitor.socket.connected).toBe(true);
  });
});
