import { screen, waitFor, within } from '@testing-library/react';
import { aMessage, aChat, aState } from '../../testing/chat';
import { aCart, aProduct, NUMBER, RINA, rp } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const t = id.chat;
const BUBBLE = { name: id.chatDoor.open(0) };

const nothingSaid = { 'GET /chat': { body: aChat() }, 'GET /chat/messages': { body: aChat() } };

/** Confirms whatever is sent, numbered on. */
function confirming(more: object = {}): Answers {
  let sequence = 0;
  return {
    'POST /chat/messages': ({ body }) => {
      const { clientId, text = '', kind } = body as { clientId: string; text?: string; kind: 'text' };
      sequence += 1;
      const message = aMessage({ sequence, clientId, text, kind });
      return { body: { message, state: aState({ lastSequence: sequence }), masked: false, ...more } };
    },
  };
}

async function openChat(answers: Answers = {}, address = '/nowhere') {
  const shop = openShop(address, { ...nothingSaid, ...answers });
  await shop.user.click(await screen.findByRole('button', BUBBLE));
  const dialog = await screen.findByRole('dialog', { name: new RegExp(t.title) });
  return { ...shop, dialog, panel: within(dialog) };
}

test('nothing of the chat is asked for before somebody opens it', async () => {
  const { callsTo } = openShop('/nowhere');
  expect(await screen.findByRole('button', BUBBLE)).toBeVisible();
  expect(callsTo('GET /chat')).toEqual([]);
});

test('opens in the field to write in, closes by Escape, and gives the focus back', async () => {
  const { user, panel } = await openChat();
  expect(await panel.findByText(t.welcome)).toBeVisible();
  expect(panel.getByRole('textbox', { name: t.write })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('button', BUBBLE)).toHaveFocus());
});

test('a message is sent once and shown as sent; Shift with Enter begins a new line', async () => {
  const { user, panel, callsTo } = await openChat(confirming());
  const field = panel.getByRole('textbox', { name: t.write });
  await user.type(field, 'Halo,{Shift>}{Enter}{/Shift}ada RG421?{Enter}');
  expect(await panel.findByText(t.sent)).toBeInTheDocument();
  expect(within(panel.getByRole('log')).getByText(/ada RG421\?/)).toBeVisible();
  expect(field).toHaveValue('');
  expect(callsTo('POST /chat/messages').map(({ body }) => body)).toEqual([
    { clientId: expect.stringMatching(/^[\da-f-]{36}$/), kind: 'text', text: 'Halo,\nada RG421?' },
  ]);
  expect(localStorage.getItem('hurtrock-chat-outbox')).toBe('[]');
});

test('what could not be sent is kept over a reload and sent then, under the same id', async () => {
  const dead = () => Promise.reject(new TypeError('Failed to fetch'));
  const first = await openChat({ 'POST /chat/messages': dead });
  await first.user.type(first.panel.getByRole('textbox', { name: t.write }), 'Masih ada?{Enter}');
  expect(await first.panel.findByText('Masih ada?')).toBeVisible();
  await waitFor(() => expect(first.callsTo('POST /chat/messages')).not.toEqual([]));
  const { clientId } = first.callsTo('POST /chat/messages')[0]!.body as { clientId: string };
  first.unmount();

  const { panel, callsTo } = await openChat(confirming());
  expect(await panel.findByText(t.sent)).toBeInTheDocument();
  expect(callsTo('POST /chat/messages').map(({ body }) => body)).toEqual([
    { clientId, kind: 'text', text: 'Masih ada?' },
  ]);
});

test('what another person left behind in this browser is neither shown nor sent', async () => {
  const left = { clientId: 'x', kind: 'text', text: 'Rahasia', writtenAt: '', by: 'somebody-else' };
  localStorage.setItem('hurtrock-chat-outbox', JSON.stringify([left]));
  const { panel, callsTo } = await openChat({ 'GET /me': { body: RINA } });
  expect(await panel.findByText(t.welcome)).toBeVisible();
  expect(panel.queryByText('Rahasia')).not.toBeInTheDocument();
  expect(callsTo('POST /chat/messages')).toEqual([]);
});

test('a refused message says why, and can be tried again or deleted', async () => {
  const refused = problem(400, 'invalid_input');
  const { user, panel, callsTo } = await openChat({ 'POST /chat/messages': refused });
  await user.type(panel.getByRole('textbox', { name: t.write }), 'Satu{Enter}');
  expect(await panel.findByRole('alert')).toHaveTextContent(id.problems.invalid_input);
  await user.click(panel.getByRole('button', { name: id.common.tryAgain }));
  await waitFor(() => expect(callsTo('POST /chat/messages')).toHaveLength(2));
  await user.click(await panel.findByRole('button', { name: t.discard }));
  expect(panel.queryByText('Satu')).not.toBeInTheDocument();
});

test('a card number that was made unreadable is explained', async () => {
  const { user, panel } = await openChat(confirming({ masked: true }));
  await user.type(panel.getByRole('textbox', { name: t.write }), '4242{Enter}');
  expect(await panel.findByText(t.masked)).toBeVisible();
});

test('unread answers stand on the bubble and in the title, and are read once they are seen', async () => {
  localStorage.setItem('hurtrock-chat', '1');
  const messages = [aMessage({ sequence: 1 }), aMessage({ sequence: 2, side: 'staff', text: 'Ada.' })];
  const chat = aChat(messages, { unread: 1, state: aState({ lastSequence: 2, shopperRead: 1 }) });
  const { user, callsTo } = openShop('/nowhere', { 'GET /chat': { body: chat } });
  const bubble = await screen.findByRole('button', { name: id.chatDoor.open(1) });
  await waitFor(() => expect(document.title).toMatch(/^\(1\) /));

  await user.click(bubble);
  const panel = within(await screen.findByRole('dialog'));
  expect(await panel.findByText('Ada.')).toBeVisible();
  expect(panel.getByText('Budi')).toBeVisible();
  await waitFor(() => expect(callsTo('POST /chat/read').map(({ body }) => body)).toEqual([{ upTo: 2 }]));
  await waitFor(() => expect(document.title).not.toMatch(/^\(/));
});

test('a product page opens the chat with the product tagged', async () => {
  const slug = aProduct().slug;
  const { user, callsTo } = openShop(`/products/${slug}`, {
    ...nothingSaid,
    ...confirming(),
    [`GET /products/${slug}`]: { body: aProduct() },
  });
  await user.click(await screen.findByRole('button', { name: id.chatDoor.ask }));
  const panel = within(await screen.findByRole('dialog'));
  expect(panel.getByRole('button', { name: t.removeTag('Ibanez RG421EX') })).toBeVisible();
  await user.type(panel.getByRole('textbox', { name: t.write }), 'Masih ada?{Enter}');
  await waitFor(() =>
    expect(callsTo('POST /chat/messages').map(({ body }) => body)).toEqual([
      { clientId: expect.any(String), kind: 'product', text: 'Masih ada?', productId: aProduct().id },
    ]),
  );
  expect(panel.queryByRole('button', { name: t.removeTag('Ibanez RG421EX') })).not.toBeInTheDocument();
});

test('a product of the conversation goes into the cart from there', async () => {
  const { id: productId, slug, name, price } = aProduct();
  const product = { id: productId, slug, name, price, availability: 'in_stock' as const, picture: null };
  const card = aMessage({ side: 'staff', kind: 'product', text: '', product });
  const { user, panel, callsTo } = await openChat({
    'GET /chat': { body: aChat([card]) },
    'POST /cart/items': { body: aCart() },
  });
  expect(await panel.findByRole('link', { name })).toHaveAttribute('href', `/products/${slug}`);
  await user.click(panel.getByRole('button', { name: id.product.addToCart }));
  expect(await panel.findByText(t.addedToCart)).toBeVisible();
  expect(callsTo('POST /cart/items').map(({ body }) => body)).toEqual([{ productId, quantity: 1 }]);
});

test('an order that can be paid is paid from there, any other is looked at', async () => {
  const order = { number: NUMBER, status: 'pending', paymentStatus: 'unpaid', total: rp(100_000) };
  const { panel } = await openChat({
    'GET /chat': {
      body: aChat([
        aMessage({ sequence: 1, kind: 'order', order: { ...order, payPath: `/orders/${NUMBER}` } }),
        aMessage({ sequence: 2, kind: 'order', order: { ...order, status: 'paid', payPath: null } }),
      ]),
    },
  });
  expect(await panel.findByRole('link', { name: t.pay })).toHaveAttribute('href', `/orders/${NUMBER}`);
  expect(panel.getByRole('link', { name: t.viewOrder })).toHaveAttribute('href', `/orders/${NUMBER}`);
});

test('text is text; only addresses of the web can be followed, without giving the page away', async () => {
  const text = '<b>x</b> javascript:alert(1) https://example.com/a?b=1.';
  const { panel } = await openChat({ 'GET /chat': { body: aChat([aMessage({ side: 'staff', text })]) } });
  const link = await panel.findByRole('link', { name: 'https://example.com/a?b=1' });
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  expect(panel.getAllByRole('link')).toEqual([link]);
  expect(within(panel.getByRole('log')).getByText(/<b>x<\/b> javascript:alert\(1\)/)).toBeVisible();
});

test('earlier messages are fetched when they are asked for', async () => {
  const { user, panel, calls } = await openChat({
    'GET /chat': { body: aChat([aMessage({ sequence: 31, text: 'Terbaru' })]) },
    'GET /chat/messages': ({ search }) => ({
      body: search.includes('before=31') ? aChat([aMessage({ sequence: 30, text: 'Dulu' })]) : aChat(),
    }),
  });
  await user.click(await panel.findByRole('button', { name: t.older }));
  expect(await panel.findByText('Dulu')).toBeVisible();
  expect(calls.filter(({ search }) => search.includes('before=31'))).toHaveLength(1);
});

test('a picture is sent under its own key; one that failed can be tried again', async () => {
  const sent = aMessage({
    kind: 'image',
    text: '',
    image: { src: '/api/v1/chat/images/1', width: 4, height: 3, placeholder: '' },
  });
  const { user, panel, callsTo } = await openChat({
    'POST /chat/images': [
      problem(500, 'internal_error'),
      { body: { message: sent, state: aState({ lastSequence: 1 }), masked: false } },
    ],
  });
  await user.upload(panel.getByLabelText(t.attach), new File(['x'], 'gitar.png', { type: 'image/png' }));
  await user.click(await panel.findByRole('button', { name: id.common.tryAgain }));
  expect(await panel.findByRole('button', { name: t.openPicture('14.05') })).toBeVisible();
  const [first, second] = callsTo('POST /chat/images');
  expect([first?.key, first?.body]).toEqual([second?.key, { image: 'gitar.png' }]);
});

test('what is no picture is refused before it is sent', async () => {
  const { user, panel, callsTo } = await openChat();
  await user.upload(panel.getByLabelText(t.attach), new File([], 'kosong.png', { type: 'image/png' }));
  expect(await panel.findByRole('alert')).toHaveTextContent(t.empty);
  expect(callsTo('POST /chat/images')).toEqual([]);
});

test('a visitor who wrote while nobody is there may leave an address, once it is one', async () => {
  const { user, panel, callsTo } = await openChat({
    'GET /chat': { body: aChat([aMessage()]) },
    'PATCH /chat': { body: aChat([aMessage()], { name: 'Rina', email: 'rina@example.com' }) },
  });
  await user.click(await panel.findByRole('button', { name: t.contactGive }));
  await user.type(panel.getByRole('textbox', { name: new RegExp(id.checkout.name) }), 'Rina');
  const email = panel.getByRole('textbox', { name: id.checkout.email });
  await user.type(email, 'rina{Enter}');
  expect(await panel.findByRole('alert')).toBeVisible();
  await user.type(email, '@example.com{Enter}');
  await waitFor(() =>
    expect(callsTo('PATCH /chat').map(({ body }) => body)).toEqual([
      { name: 'Rina', email: 'rina@example.com', locale: 'id' },
    ]),
  );
  await waitFor(() => expect(panel.queryByRole('form', { name: t.contact })).not.toBeInTheDocument());
});

test('says honestly whether somebody is there', async () => {
  const { panel } = await openChat({ 'GET /chat': { body: aChat([], { staffOnline: true }) } });
  expect(await panel.findByText(t.online)).toBeVisible();
});

test('an answer that comes is read out', async () => {
  const answer = aMessage({ sequence: 2, side: 'staff', text: 'Ada dua.' });
  const { panel } = await openChat({
    'GET /chat': { body: aChat([aMessage()]) },
    'GET /chat/messages': {
      body: { ...aChat([answer]), hasMore: false, state: aState({ lastSequence: 2 }) },
    },
  });
  expect(await panel.findByText(t.says('Budi', 'Ada dua.'))).toHaveAttribute('role', 'status');
});

test('a search without a hit and a page that is not there lead to the chat', async () => {
  const { user } = openShop('/nowhere', nothingSaid);
  await user.click(await screen.findByRole('button', { name: id.chatDoor.askUs }));
  expect(await screen.findByRole('dialog', { name: new RegExp(t.title) })).toBeVisible();
});
