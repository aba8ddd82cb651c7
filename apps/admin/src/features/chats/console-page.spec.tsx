import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import {
  CHAT,
  chatAnswers as answers,
  chatDetail,
  chatMessage,
  chatPage as page,
  chatState,
  chatSummary,
} from '../../../test/chats';
import { callsTo, refuse, type Call } from '../../../test/fake-api';
import { theSocket } from '../../../test/fake-socket';
import { openPanel } from '../../../test/open-panel';

const { chats: t, chat, chatStatus, chatActions, chatConnection, composer, chatCustomer } = adminId;
const PAGE = `GET /admin/chats/${CHAT}`;
const MESSAGES = `GET /admin/chats/${CHAT}/messages`;
const SEND = `POST /admin/chats/${CHAT}/messages`;

const list = async () => within(await screen.findByRole('region', { name: t.listLabel }));
const log = async () => within(await screen.findByRole('log'));
const field = () => screen.findByRole('textbox', { name: composer.label.replace('{name}', 'Dewi Lestari') });
const texts = async () =>
  (await log()).queryAllByText(/^Pesan \d+$|^Siap/).map(({ textContent }) => textContent);

beforeAll(() => {
  // The list only makes the rows for which there is room, and in jsdom nothing has a size.
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: () => 600 },
    clientWidth: { configurable: true, get: () => 300 },
  });
  HTMLElement.prototype.scrollTo = () => undefined;
});
afterEach(() => sessionStorage.clear());

test('shows who waits, with a filter and words in the address, and how many in menu and title', async () => {
  const calls = answers();
  const panel = await openPanel('/chats');
  const row = await (await list()).findByRole('link', { name: /Dewi Lestari/ });
  expect(row).toHaveTextContent('Masih ada?');
  expect(row).toHaveTextContent(t.unread.replace('{count}', '1'));
  expect(await screen.findByRole('link', { name: new RegExp(`^Chat ?2 ${t.waitingBadge}$`) })).toBeVisible();
  await waitFor(() => expect(document.title).toBe('(3) Chat · Hurtrock Admin'));

  await userEvent.click((await list()).getByRole('button', { name: t.filter.waiting }));
  await userEvent.type((await list()).getByRole('searchbox'), 'dewi{Enter}');
  await waitFor(() => expect(panel.address()).toBe('/admin/chats?filter=waiting&q=dewi'));
  await waitFor(() =>
    expect(callsTo(calls, 'GET /admin/chats').at(-1)!.query).toEqual({ filter: 'waiting', q: 'dewi' }),
  );
});

test.each([
  ['/chats', t.emptyTitle],
  ['/chats?filter=waiting', t.nothingWaits],
  ['/chats?q=nobody', t.noMatchTitle],
])('%s with nothing to show says: %s', async (address, title) => {
  answers({ 'GET /admin/chats': { items: [], nextCursor: null } });
  await openPanel(address);
  expect(await screen.findByText(title)).toBeVisible();
});

test('a list that fails can be asked for again, and a conversation that is gone says so', async () => {
  answers({ 'GET /admin/chats': refuse(503, 'unavailable'), [PAGE]: refuse(404, 'not_found') });
  await openPanel(`/chats/${CHAT}`);
  expect(await screen.findByText(chat.notFoundTitle)).toBeVisible();
  expect(await (await list()).findByRole('button', { name: adminId.common.retry })).toBeVisible();
});

test('opens a conversation with its person, and what is seen is read', async () => {
  const calls = answers({
    [PAGE]: chatDetail({ notes: [{ id: 'n', at: '2026-11-23T01:30:00.000Z', author: 'Bayu', text: 'VIP' }] }),
  });
  await openPanel('/chats');
  await userEvent.click(await (await list()).findByRole('link', { name: /Dewi Lestari/ }));
  expect((await log()).getByText('Pesan 1')).toBeVisible();
  expect(
    (await log()).getByRole('article', { name: chat.noteBy.replace('{name}', 'Bayu') }),
  ).toHaveTextContent('VIP');
  const customer = within(screen.getByRole('complementary', { name: chatCustomer.label }));
  expect(customer.getByRole('link', { name: 'HRT-1' })).toHaveAttribute('href', '/admin/orders/HRT-1');
  expect(await customer.findByRole('link', { name: new RegExp(chatCustomer.whatsapp) })).toHaveAttribute(
    'href',
    expect.stringContaining('https://wa.me/6281211112222?text=Halo%20Dewi%20Lestari'),
  );
  await waitFor(() =>
    expect(callsTo(calls, `POST /admin/chats/${CHAT}/read`).map(({ body }) => body)).toEqual([{ upTo: 1 }]),
  );
  expect((await list()).queryByText(t.unread.replace('{count}', '1'))).toBeNull();
});

test('a message stands there at once; one whose answer was lost goes again as the same message', async () => {
  let tries = 0;
  const calls = answers({
    [SEND]: ({ body }: Call) => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch');
      const { clientId } = body as { clientId: string };
      const message = chatMessage(2, { clientId, text: 'Siap' });
      return { message, state: chatState(chatSummary({ status: 'open' })), masked: false };
    },
  });
  await openPanel(`/chats/${CHAT}`);
  await userEvent.type(await field(), 'Siap{Enter}');
  expect(await field()).toHaveValue('');
  expect((await log()).getByText(chat.sending)).toBeVisible();
  await waitFor(() => expect(callsTo(calls, SEND)).toHaveLength(2), { timeout: 8_000 });
  await waitFor(async () => expect((await log()).queryByText(chat.sending)).toBeNull());
  expect(await texts()).toEqual(['Pesan 1', 'Siap']);
  const [first, second] = callsTo(calls, SEND).map(({ body }) => body);
  expect(second).toEqual(first);
});

test('a refused message stays, says why, and can be given up', async () => {
  answers({ [SEND]: refuse(429, 'too_many_requests'), [`PATCH /admin/chats/${CHAT}`]: chatDetail() });
  await openPanel(`/chats/${CHAT}`);
  answers({ [SEND]: refuse(400, 'invalid_input') });
  await userEvent.type(await field(), 'Siap{Enter}');
  expect(await (await log()).findByRole('alert')).toHaveTextContent(chat.failed);
  await userEvent.click((await log()).getByRole('button', { name: chat.discard }));
  expect(await texts()).toEqual(['Pesan 1']);
});

test('what the socket tells is shown; behind a gap only what is missing is fetched', async () => {
  const calls = answers({
    [MESSAGES]: ({ query }: Call) =>
      query['after'] === '2' ? page(3, 4) : query['after'] ? page() : page(1),
  });
  await openPanel(`/chats/${CHAT}`);
  await log();
  await waitFor(() => expect(theSocket().active).toBe(true));
  const says = (event: string, ...values: unknown[]) => act(() => theSocket().says(event, ...values));
  says('connect');
  says('presence', { conversationId: CHAT, shopperOnline: false });
  expect(await screen.findByText(t.offline)).toBeVisible();
  const state = chatState(chatSummary());
  says('message', chatMessage(2), { ...state, lastSequence: 2, status: 'open' });
  await waitFor(async () => expect(await texts()).toEqual(['Pesan 1', 'Pesan 2']));
  says('typing', { conversationId: CHAT, side: 'shopper', isTyping: true });
  expect((await log()).getByText(t.someoneTyping.replace('{name}', 'Dewi Lestari'))).toBeVisible();
  says('message', chatMessage(4), { ...state, lastSequence: 4 });
  await waitFor(async () => expect(await texts()).toEqual(['Pesan 1', 'Pesan 2', 'Pesan 3', 'Pesan 4']));
  expect(callsTo(calls, MESSAGES).at(-1)!.query).toEqual({ after: '2' });
  says('read', { conversationId: CHAT, side: 'shopper', upTo: 4 });
  await waitFor(async () => expect((await log()).getAllByText(chat.read)).toHaveLength(2));
  // What was asked for before the visitor had read comes after it.
  const asked = callsTo(calls, PAGE).length;
  says('conversation', chatSummary({ shopperOnline: true }));
  await waitFor(() => expect(callsTo(calls, PAGE).length).toBeGreaterThan(asked));
  expect(await screen.findByText(t.online)).toBeVisible();
  expect((await log()).getAllByText(chat.read)).toHaveLength(2);
  says('disconnect');
  expect(screen.getByText(chatConnection.polling)).toBeVisible();
});

test('of a person who is forgotten the console forgets what it shows', async () => {
  let said = page(1, 2);
  answers({ [MESSAGES]: ({ query }: Call) => (query['after'] ? page() : said) });
  await openPanel(`/chats/${CHAT}`);
  await waitFor(async () => expect(await texts()).toEqual(['Pesan 1', 'Pesan 2']));
  await waitFor(() => expect(theSocket().active).toBe(true));
  said = { ...said, messages: [1, 2].map((sequence) => chatMessage(sequence, { text: '' })) };
  act(() => theSocket().says('moved', { conversationId: CHAT }));
  await waitFor(async () => expect(await texts()).toEqual([]));
  expect((await log()).getAllByRole('article')).toHaveLength(2);
});

test('nobody is answered who is forgotten: what was said is gone, and the place to write takes notes alone', async () => {
  const lastMessage = { side: 'staff', kind: 'product', text: '', event: null } as const;
  const calls = answers({
    [PAGE]: chatDetail({ allowedActions: [] }, { status: 'archived', name: '', email: '' }),
    [MESSAGES]: { ...page(), messages: [chatMessage(1, { text: '' })] },
    'GET /admin/chats': { items: [chatSummary({ name: '', lastMessage })], nextCursor: null },
    [`POST /admin/chats/${CHAT}/notes`]: chatDetail({ allowedActions: [] }),
  });
  await openPanel(`/chats/${CHAT}`);
  expect(await screen.findByText(composer.erasedHint)).toBeVisible();
  expect(await (await log()).findByText(chat.erased)).toBeVisible();
  expect(await (await list()).findByText(`${t.shop}: ${t.wordless.product}`)).toBeVisible();
  expect(screen.queryByText(composer.archivedHint)).toBeNull();
  expect(screen.queryByRole('radio', { name: composer.reply })).toBeNull();
  for (const name of [composer.send, chatCustomer.addToCart, chatActions.reopen])
    expect(screen.queryByRole('button', { name })).toBeNull();
  await userEvent.keyboard('r');
  expect(document.body).toHaveFocus();
  await userEvent.type(screen.getByRole('textbox', { name: composer.noteLabel }), 'Selesai{Enter}');
  await waitFor(() =>
    expect(callsTo(calls, `POST /admin/chats/${CHAT}/notes`).map(({ body }) => body)).toEqual([
      { text: 'Selesai' },
    ]),
  );
});

test('with a socket a message goes by it, and what the shop answers there counts', async () => {
  const calls = answers();
  await openPanel(`/chats/${CHAT}`);
  await log();
  await waitFor(() => expect(theSocket().active).toBe(true));
  act(() => theSocket().says('connect'));
  await userEvent.type(await field(), 'Siap{Enter}');
  const [sent, answer] = theSocket().sentAs('send')[0]! as [{ clientId: string }, (ack: unknown) => void];
  expect(sent).toMatchObject({ conversationId: CHAT, kind: 'text', text: 'Siap' });
  const message = chatMessage(2, { clientId: sent.clientId, text: 'Siap' });
  act(() => answer({ ok: true, message, state: chatState(chatSummary()), masked: false }));
  await waitFor(async () => expect((await log()).queryByText(chat.sending)).toBeNull());
  expect(await texts()).toEqual(['Pesan 1', 'Siap']);
  expect(callsTo(calls, SEND)).toEqual([]);
  expect(theSocket().sentAs('typing')[0]).toEqual([{ conversationId: CHAT, isTyping: true }]);
});

test('earlier messages come when they are asked for, until the beginning', async () => {
  const calls = answers({
    [MESSAGES]: ({ query }: Call) =>
      query['before'] ? page(1, 2) : query['after'] ? page() : { ...page(3), hasMore: true },
  });
  await openPanel(`/chats/${CHAT}`);
  await userEvent.click(await screen.findByRole('button', { name: chat.older }));
  expect(await screen.findByText(chat.beginning)).toBeVisible();
  expect(await texts()).toEqual(['Pesan 1', 'Pesan 2', 'Pesan 3']);
  expect(callsTo(calls, MESSAGES).filter(({ query }) => query['before'])).toMatchObject([
    { query: { before: '3' } },
  ]);
});

test('a quick reply is found behind a slash, filled in, and not sent while a mark is open', async () => {
  const calls = answers({
    'GET /admin/quick-replies': {
      items: [
        { id: 'q1', title: 'Salam', text: 'Halo {nama}, {produk} ada.' },
        { id: 'q2', title: 'Jam', text: 'Buka {jam}' },
      ],
    },
  });
  await openPanel(`/chats/${CHAT}`);
  await userEvent.type(await field(), '/sal');
  expect(await screen.findByRole('option', { name: /Salam/ })).toHaveAttribute('aria-selected', 'true');
  expect(screen.queryByRole('option', { name: /Jam/ })).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(await field()).toHaveValue('Halo Dewi Lestari, {produk} ada.');
  await userEvent.click(await field());
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(composer.unfilled.replace('{marks}', '{produk}'))).toBeVisible();
  expect(callsTo(calls, SEND)).toEqual([]);
});

test('is resolved, given to a colleague, and noted, each as the API answers', async () => {
  const resolved = chatDetail({ allowedActions: ['reply', 'reopen', 'archive'] }, { status: 'resolved' });
  const calls = answers({
    [`PATCH /admin/chats/${CHAT}`]: ({ body }: Call) =>
      'status' in (body as object) ? resolved : chatDetail({}, { assignedTo: { id: 'b', name: 'Bayu' } }),
    [`POST /admin/chats/${CHAT}/notes`]: chatDetail({
      notes: [{ id: 'n', at: '2026-11-23T02:00:00.000Z', author: 'Rina', text: 'Pembeli lama' }],
    }),
  });
  await openPanel(`/chats/${CHAT}`);
  await userEvent.click(
    await screen.findByRole('button', { name: `${chatActions.assign}: ${chatActions.nobody}` }),
  );
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Bayu' }));
  expect(await screen.findByRole('button', { name: `${chatActions.assign}: Bayu` })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: composer.note }));
  await userEvent.type(screen.getByRole('textbox', { name: composer.noteLabel }), 'Pembeli lama{Enter}');
  expect(await (await log()).findByText('Pembeli lama')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: chatActions.resolve }));
  expect(await screen.findByRole('button', { name: chatActions.reopen })).toBeVisible();
  expect(screen.getAllByText(chatStatus.resolved).length).toBeGreaterThan(0);
  expect(calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
    { assignedTo: 'b' },
    { status: 'resolved' },
  ]);
});

test('an order that is not paid goes as a payment link', async () => {
  const calls = answers({
    [`POST /admin/chats/${CHAT}/payment-link`]: {
      message: chatMessage(2, { text: 'Siap dibayar' }),
      state: chatState(chatSummary()),
      masked: false,
    },
  });
  await openPanel(`/chats/${CHAT}`);
  await userEvent.click(await screen.findByRole('button', { name: composer.order }));
  await userEvent.click(
    await screen.findByRole('button', { name: adminId.pickOrder.linkOf.replace('{number}', 'HRT-1') }),
  );
  await waitFor(async () => expect(await texts()).toEqual(['Pesan 1', 'Siap dibayar']));
  const [sent] = callsTo(calls, `POST /admin/chats/${CHAT}/payment-link`);
  expect(sent!.body).toEqual({ orderNumber: 'HRT-1' });
  expect(sent!.idempotencyKey).not.toBeNull();
});

test('keys open the first of the list, begin an answer and settle; none of them acts while somebody types', async () => {
  const calls = answers({
    [`PATCH /admin/chats/${CHAT}`]: chatDetail(
      { allowedActions: ['reply', 'reopen'] },
      { status: 'resolved' },
    ),
  });
  const panel = await openPanel('/chats');
  await (await list()).findByRole('link', { name: /Dewi Lestari/ });
  await userEvent.keyboard('j');
  await waitFor(() => expect(panel.address()).toBe(`/admin/chats/${CHAT}`));
  await field();
  await userEvent.keyboard('r');
  await waitFor(async () => expect(await field()).toHaveFocus());
  await userEvent.keyboard('je');
  expect(await field()).toHaveValue('je');
  expect(panel.address()).toBe(`/admin/chats/${CHAT}`);
  await userEvent.keyboard('{Escape}e');
  expect(await screen.findByRole('button', { name: chatActions.reopen })).toBeVisible();
  expect(callsTo(calls, `PATCH /admin/chats/${CHAT}`).map(({ body }) => body)).toEqual([
    { status: 'resolved' },
  ]);
});
