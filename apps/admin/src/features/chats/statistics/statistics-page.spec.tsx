import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, holdBack, refuse } from '../../../../test/fake-api';
import { openPanel } from '../../../../test/open-panel';
import { me } from '../../../../test/people';
import { dayAfter, shopToday } from '../../../common/shop-day';

const { chatStatistics: t, common } = adminId;
const NUMBERS = 'GET /admin/chats/statistics';

const numbers = {
  conversations: 1_234,
  messagesOfShoppers: 5_600,
  messagesOfStaff: 4_800,
  firstAnswerMedian: 42,
  firstAnswerP90: 5_400,
};
const answers = (more: Record<string, unknown> = {}) =>
  apiAnswers({ 'GET /me': me('staff'), [NUMBERS]: numbers, ...more });
const valueOf = async (label: string) =>
  (await screen.findByText(label, { selector: 'dt' })).nextElementSibling!.querySelector('strong')!
    .textContent;

test('shows how fast the last week was answered, and how much was said', async () => {
  const calls = answers();
  await openPanel('/chats/statistics');
  expect(
    await Promise.all([t.median, t.p90, t.conversations, t.fromShoppers, t.fromStaff].map(valueOf)),
  ).toEqual(['42 detik', '1,5 jam', '1.234', '5.600', '4.800']);
  const today = shopToday();
  expect(callsTo(calls, NUMBERS).map(({ query }) => query)).toEqual([
    { from: dayAfter(today, -6), to: today },
  ]);
  expect(screen.getByRole('radio', { name: t.range.week })).toBeChecked();
});

test('where nobody was answered yet it says so, and not zero', async () => {
  answers({ [NUMBERS]: { ...numbers, firstAnswerMedian: null, firstAnswerP90: null } });
  await openPanel('/chats/statistics');
  expect(await valueOf(t.median)).toBe(t.none);
});

test('a range and a day are in the address and asked for', async () => {
  const calls = answers();
  const panel = await openPanel('/chats/statistics?from=2026-11-01&to=2026-11-20');
  await screen.findByText(t.median);
  expect(callsTo(calls, NUMBERS)[0]!.query).toEqual({ from: '2026-11-01', to: '2026-11-20' });
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  fireEvent.change(screen.getByLabelText(t.from), { target: { value: '2026-11-10' } });
  await waitFor(() => expect(panel.address()).toBe('/admin/chats/statistics?from=2026-11-10&to=2026-11-20'));
  await userEvent.click(screen.getByRole('radio', { name: t.range.today }));
  const today = shopToday();
  await waitFor(() => expect(panel.address()).toBe(`/admin/chats/statistics?from=${today}&to=${today}`));
  await waitFor(() => expect(callsTo(calls, NUMBERS).at(-1)!.query).toEqual({ from: today, to: today }));
});

test('a range without a conversation says so; days that do not exist are the last week', async () => {
  const calls = answers({ [NUMBERS]: { ...numbers, conversations: 0 } });
  await openPanel('/chats/statistics?from=2026-02-30&to=2026-03-01');
  expect(await screen.findByText(t.emptyTitle)).toBeVisible();
  expect(screen.queryByText(t.median)).toBeNull();
  expect(callsTo(calls, NUMBERS)[0]!.query['from']).toBe(dayAfter(shopToday(), -6));
});

test('says that the numbers are on their way', async () => {
  answers();
  const letGo = holdBack('/admin/chats/statistics');
  await openPanel('/chats/statistics');
  await screen.findByRole('heading', { name: t.title });
  expect(screen.getByRole('status', { name: adminId.app.loading })).toBeVisible();
  letGo();
  expect(await valueOf(t.conversations)).toBe('1.234');
});

test('what fails can be asked for again', async () => {
  answers({ [NUMBERS]: refuse(503, 'unavailable') });
  await openPanel('/chats/statistics');
  const failed = within(await screen.findByRole('alert'));
  expect(failed.getByText(common.pageFailed)).toBeVisible();
  answers();
  await userEvent.click(failed.getByRole('button', { name: common.retry }));
  expect(await valueOf(t.conversations)).toBe('1.234');
});
