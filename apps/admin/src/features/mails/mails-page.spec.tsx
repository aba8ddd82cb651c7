import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.mails;

const mail: Schema<'MailDto'> = {
  id: '0198c1f0-0000-7000-8000-00000000000a',
  kind: 'order_placed',
  to: 'dewi@example.com',
  subject: 'Pesanan Anda HRT-1',
  createdAt: '2026-11-22T07:05:00.000Z',
  sentAt: null,
  state: 'failed',
  orderNumber: 'HRT-1',
  html: '<p>Halo</p><script>alert(1)</script><a href="https://shop.example/orders/HRT-1#token=1">Lihat pesanan</a>',
  text: 'Halo dari toko',
  attempts: [
    { at: '2026-11-22T07:06:00.000Z', outcome: 'deferred', answer: '451 Busy' },
    { at: '2026-11-22T07:16:00.000Z', outcome: 'refused', answer: '550 No such user' },
  ],
  lastError: '550 No such user',
  resentOf: null,
  repetitions: [],
  allowedActions: ['resend'],
};

function answers() {
  return apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/mails': { items: [mail], nextCursor: null },
    [`GET /admin/mails/${mail.id}`]: mail,
  });
}

test('shows the HTML in a frame that may do nothing, and offers its links beside it', async () => {
  answers();
  await openPanel('/mails');

  await userEvent.click(await screen.findByRole('link', { name: /Pesanan Anda HRT-1/ }));

  const frame = await screen.findByTitle('Isi surat: Pesanan Anda HRT-1');
  expect(frame).toHaveAttribute('sandbox', '');
  const content = frame.getAttribute('srcdoc');
  expect(content).toContain('<p>Halo</p>');
  expect(content).toContain("default-src 'none'");
  expect(content).not.toContain('alert(1)');
  const link = within(screen.getByRole('navigation', { name: t.links })).getByRole('link');
  expect(link).toHaveAttribute('href', 'https://shop.example/orders/HRT-1#token=1');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('shows the plain text, the order and why it was not sent', async () => {
  answers();
  await openPanel(`/mails/${mail.id}`);

  await userEvent.click(await screen.findByRole('tab', { name: t.text }));

  expect(screen.getByText('Halo dari toko')).toBeVisible();
  const message = within(screen.getByRole('region', { name: t.messageLabel }));
  expect(message.getByRole('link', { name: 'HRT-1' })).toHaveAttribute('href', '/admin/orders/HRT-1');
  expect(message.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    `22 November 2026, 14.06 WIB · ${adminId.mailLog.outcomes.deferred}451 Busy`,
    `22 November 2026, 14.16 WIB · ${adminId.mailLog.outcomes.refused}550 No such user`,
  ]);
  expect(message.getByText(t.states.failed)).toBeVisible();
});

test('searches by state and words, in the address', async () => {
  const calls = answers();
  const panel = await openPanel('/mails');

  await userEvent.selectOptions(await screen.findByRole('combobox', { name: t.stateFilter }), 'failed');
  await userEvent.type(screen.getByRole('searchbox', { name: t.searchLabel }), 'dewi{Enter}');

  expect(panel.address()).toBe('/admin/mails?state=failed&q=dewi');
  expect(callsTo(calls, 'GET /admin/mails').at(-1)?.query).toEqual({ state: 'failed', q: 'dewi' });
});

test('sends a mail again, once, and opens the new one', async () => {
  const again = { ...mail, id: '0198c1f0-0000-7000-8000-00000000000b', state: 'waiting', resentOf: mail.id };
  const calls = apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/mails': { items: [mail], nextCursor: null },
    [`GET /admin/mails/${mail.id}`]: mail,
    [`GET /admin/mails/${again.id}`]: { ...again, attempts: [], allowedActions: [] },
    [`POST /admin/mails/${mail.id}/resend`]: { id: again.id },
  });
  const panel = await openPanel(`/mails/${mail.id}`);
  const resend = adminId.mailLog.resend;

  await userEvent.click(await screen.findByRole('button', { name: resend.action }));
  await userEvent.dblClick(await screen.findByRole('button', { name: resend.submit }));

  expect(await screen.findByRole('link', { name: adminId.mailLog.original })).toHaveAttribute(
    'href',
    `/admin/mails/${mail.id}`,
  );
  expect(panel.address()).toBe(`/admin/mails/${again.id}`);
  expect(callsTo(calls, `POST /admin/mails/${mail.id}/resend`)).toHaveLength(1);
  expect(screen.queryByRole('button', { name: resend.action })).toBeNull();
});

test('a mail that was sent again leads to what it was sent as', async () => {
  const again = { id: '0198c1f0-0000-7000-8000-00000000000b', createdAt: '2026-11-23T02:00:00.000Z' };
  apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/mails': { items: [mail], nextCursor: null },
    [`GET /admin/mails/${mail.id}`]: { ...mail, repetitions: [again] },
  });
  await openPanel(`/mails/${mail.id}`);
  const said = await screen.findByText(adminId.mailLog.isRepeated);
  expect(within(said.nextElementSibling as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    `/admin/mails/${again.id}`,
  );
});

test('shows every kind of mail with an example, in the language that is chosen', async () => {
  const calls = apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/mails': { items: [], nextCursor: null },
    'GET /admin/mail-templates/order_placed': {
      kind: 'order_placed',
      subject: 'A',
      html: '<p>A</p>',
      text: 'A',
    },
    'GET /admin/mail-templates/order_shipped': {
      kind: 'order_shipped',
      subject: 'B',
      html: '<p>B</p>',
      text: 'B',
    },
  });
  const panel = await openPanel('/mails');
  const templates = adminId.mailTemplates;

  await userEvent.click(await screen.findByRole('link', { name: templates.open }));
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: templates.kind }),
    'order_shipped',
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: templates.language }), 'en');

  expect(await screen.findByRole('heading', { level: 2, name: 'B' })).toBeVisible();
  expect(panel.address()).toBe('/admin/mail-templates?kind=order_shipped&language=en');
  expect(callsTo(calls, 'GET /admin/mail-templates/order_shipped').at(-1)?.query).toEqual({ locale: 'en' });
});
