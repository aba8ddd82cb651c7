import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../test/fake-api';
import { openPanel } from '../../test/open-panel';
import { me } from '../../test/people';

const { palette: t, news, nav, shortcuts } = adminId;
const EMPTY = { items: [], nextCursor: null };
const FOUND = {
  products: [{ id: 'p1', name: 'Gitar Senja', sku: 'G-1' }],
  orders: [{ number: 'HRT-7', name: 'Dewi', status: 'paid' }],
  customers: [{ id: 'c1', name: 'Rudi Gitar', email: 'rudi@example.com' }],
};

async function open(role: 'staff' | 'admin' = 'staff', more: object = {}) {
  const calls = apiAnswers({
    'GET /me': me(role),
    'GET /admin/orders': EMPTY,
    'GET /admin/search': FOUND,
    'GET /admin/notifications': [],
    ...more,
  });
  const panel = await openPanel('/orders');
  await screen.findByRole('heading', { level: 1 });
  return { calls, panel };
}
const palette = () => screen.findByRole('textbox', { name: t.open });

describe('the palette', () => {
  test('opens by its keys over any page, and leads to a page by keyboard alone', async () => {
    const { panel } = await open();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await palette(), 'restock');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(panel.address()).toMatch(/^\/admin\/restock/));
  });

  test('finds products, orders and customers, asking once for what was typed', async () => {
    const { calls, panel } = await open();
    await userEvent.click(screen.getByRole('button', { name: t.open }));
    await userEvent.type(await palette(), 'gitar');
    expect(await screen.findByText('Gitar Senja')).toBeVisible();
    expect(screen.getByText('rudi@example.com')).toBeVisible();
    expect(callsTo(calls, 'GET /admin/search').map(({ query }) => query)).toEqual([{ q: 'gitar' }]);
    await userEvent.click(screen.getByText('HRT-7'));
    await waitFor(() => expect(panel.address()).toBe('/admin/orders/HRT-7'));
  });

  test('two letters are asked of nobody, and show no page that one may not open', async () => {
    const { calls } = await open();
    await userEvent.keyboard('{Control>}k{/Control}');
    const field = await palette();
    expect(screen.queryByRole('button', { name: nav.settings })).toBe(null);
    await userEvent.type(field, 'zz');
    expect(await screen.findByText(t.nothing)).toBeVisible();
    expect(callsTo(calls, 'GET /admin/search')).toEqual([]);
  });
});

describe('news', () => {
  const NEWS = [
    { kind: 'order_paid', id: 'HRT-9', about: 'Dewi', at: '2026-11-23T02:00:00Z' },
    { kind: 'stock_out', id: 'p1', about: 'Gitar', at: '2026-11-23T01:00:00Z' },
  ];

  test('are counted until they were looked at, and lead to what they tell of', async () => {
    const { panel } = await open('staff', { 'GET /admin/notifications': NEWS });
    const bell = await screen.findByRole('button', { name: news.title });
    await waitFor(() => expect(bell).toHaveTextContent(`2 ${news.unseen}`));
    await userEvent.click(bell);
    expect(bell).toHaveTextContent('');
    expect(await screen.findByText('Stok Gitar habis')).toBeVisible();
    await userEvent.click(screen.getByText('Pesanan HRT-9 dari Dewi dibayar'));
    await waitFor(() => expect(panel.address()).toBe('/admin/orders/HRT-9'));
  });

  test('none are said to be none', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: news.title }));
    expect(await screen.findByText(news.none)).toBeVisible();
  });
});

describe('the sheet of keys', () => {
  test('opens by ? and tells the page’s own keys and those of everywhere', async () => {
    await open();
    await userEvent.keyboard('?');
    const sheet = within(await screen.findByRole('dialog', { name: shortcuts.title }));
    await waitFor(() => expect(sheet.getByText('Ctrl K')).toBeVisible());
    expect(sheet.getByText('j')).toBeVisible();
  });

  test('is there on a page without keys of its own, also from the menu', async () => {
    apiAnswers({ 'GET /me': me('staff'), 'GET /admin/suppliers': EMPTY });
    await openPanel('/suppliers');
    await userEvent.click(await screen.findByRole('button', { name: /^Menu akun/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: shortcuts.label }));
    const sheet = within(await screen.findByRole('dialog', { name: shortcuts.title }));
    expect(sheet.getAllByText(/./, { selector: 'kbd' }).map((key) => key.textContent)).toEqual([
      'Ctrl K',
      '?',
    ]);
  });
});
