import {
  CHAT_NAMESPACE,
  type ChatMessage,
  type ClientToServer,
  type ServerToClient,
} from '@hurtrock/shared/chat-events';
import { act, screen, waitFor, within } from '@testing-library/react';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { aChat, aMessage, aState } from '../../testing/chat';
import { id, openShop } from '../../testing/shop';

const t = id.chat;

/** A shop's sockets that store what is sent, and can be told to lose things. */
async function aLiveShop() {
  const http = createServer();
  const io = new Server<ClientToServer, ServerToClient>(http, { transports: ['websocket'] });
  const namespace = io.of(CHAT_NAMESPACE);
  const stored: ChatMessage[] = [];
  const asked: number[] = [];
  const state = () => aState({ lastSequence: stored.length });
  const store = (change: Partial<ChatMessage>) => {
    const message = aMessage({ ...change, sequence: stored.length + 1 });
    stored.push(message);
    return message;
  };
  namespace.on('connection', (socket) => {
    socket.on('catchUp', ({ after }, answer) => {
      asked.push(after);
      answer({ ok: true, state: state(), messages: stored.slice(after), hasMore: false });
    });
    socket.on('send', ({ clientId, text = '' }, answer) => {
      const known = stored.find((message) => message.clientId === clientId);
      const message = known ?? store({ clientId, text });
      answer({ ok: true, message, state: state(), masked: false });
    });
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    stored,
    store,
    tell: (message: ChatMessage) => namespace.emit('message', message, state()),
    say: namespace,
    cutLine: () => namespace.sockets.forEach(({ conn }) => conn.close()),
    close: () => io.close(),
  };
}

let shop: Awaited<ReturnType<typeof aLiveShop>>;

beforeEach(async () => {
  shop = await aLiveShop();
});
afterEach(() => shop.close());

async function openChat() {
  const { user } = openShop('/nowhere', {
    'GET /chat': () => ({ body: aChat([...shop.stored]) }),
    'POST /chat/token': { body: { token: 'x', expiresIn: 60, url: shop.url } },
  });
  await user.click(await screen.findByRole('button', { name: id.chatDoor.open(0) }));
  const panel = within(await screen.findByRole('dialog'));
  await waitFor(() => expect(shop.asked).not.toEqual([]));
  return { user, panel };
}

type Panel = Awaited<ReturnType<typeof openChat>>['panel'];

const said = (panel: Panel) =>
  [...panel.getByRole('log').querySelectorAll('p.whitespace-pre-wrap')].map(({ textContent }) => textContent);

test('a message that arrives ahead of others is shown in its place, after those have been fetched', async () => {
  shop.store({ text: 'Satu' });
  const { panel } = await openChat();
  expect(await panel.findByText('Satu')).toBeVisible();
  shop.store({ side: 'staff', text: 'Dua' });
  const third = shop.store({ side: 'staff', text: 'Tiga' });
  act(() => void shop.tell(third));
  await waitFor(() => expect(said(panel)).toEqual(['Satu', 'Dua', 'Tiga']));
  expect(shop.asked.at(-1)).toBe(1);
});

test('what was missed while the line was cut is fetched from the last that is known, once', async () => {
  shop.store({ text: 'Satu' });
  const { panel } = await openChat();
  expect(await panel.findByText('Satu')).toBeVisible();
  shop.cutLine();
  shop.store({ side: 'staff', text: 'Dua' });
  await waitFor(() => expect(said(panel)).toEqual(['Satu', 'Dua']));
  expect(shop.asked.at(-1)).toBe(1);
});

test('a message that is confirmed twice and told once stands once', async () => {
  const { user, panel } = await openChat();
  await user.type(panel.getByRole('textbox', { name: t.write }), 'Halo{Enter}');
  await waitFor(() => expect(shop.stored).toHaveLength(1));
  act(() => void shop.tell(shop.stored[0]!));
  expect(await panel.findByText(t.sent)).toBeInTheDocument();
  expect(said(panel)).toEqual(['Halo']);
});

test('shows who is there, who types, and what was read', async () => {
  shop.store({ text: 'Satu' });
  const { panel } = await openChat();
  const conversationId = shop.stored[0]!.conversationId;
  shop.say.emit('presence', { staffOnline: true });
  expect(await panel.findByText(t.online)).toBeVisible();
  shop.say.emit('typing', { conversationId, side: 'staff', isTyping: true });
  expect(await panel.findByText(t.typing)).toBeVisible();
  shop.say.emit('typing', { conversationId, side: 'staff', isTyping: false });
  await waitFor(() => expect(panel.queryByText(t.typing)).not.toBeInTheDocument());
  shop.say.emit('read', { conversationId, side: 'staff', upTo: 1 });
  expect(await panel.findByText(t.read)).toBeInTheDocument();
});

test('a conversation that was merged into another is fetched anew', async () => {
  shop.store({ text: 'Lama' });
  const { panel } = await openChat();
  expect(await panel.findByText('Lama')).toBeVisible();
  const conversationId = 'another';
  shop.stored.splice(0, 1, aMessage({ conversationId, text: 'Baru' }));
  shop.say.emit('moved', { conversationId: 'old' });
  await waitFor(() => expect(said(panel)).toEqual(['Baru']));
});
