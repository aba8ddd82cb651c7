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
  attempts: 5,
  lastError: 'ECONNREFUSED',
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
  expect(message.getByText('ECONNREFUSED')).toBeVisible();
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
