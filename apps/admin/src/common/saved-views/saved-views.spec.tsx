import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.views;

test.each([
  ['customers', '/customers', 'q=dewi&state=active&sort=spent'],
  ['stock', '/stock', 'q=gitar&level=low'],
  ['restock', '/restock', 'status=ordered&q=PO-1'],
  ['suppliers', '/suppliers', 'q=citra&status=active'],
  ['returns', '/returns', 'status=requested&q=HRT'],
  ['payment-alerts', '/payments/inbox', 'state=resolved'],
  ['mails', '/mails', 'q=rina&state=failed'],
  ['users', '/users', 'q=sari&group=staff'],
  ['audit', '/audit', 'q=r-1&by=u-1&from=2026-11-01&to=2026-11-30'],
  ['jobs', '/jobs', 'state=waiting'],
  ['synonyms', '/synonyms', 'q=gitar'],
])(
  'a view of %s keeps what the list was filtered by, and not how far it was read',
  async (page, path, query) => {
    const calls = apiAnswers({
      'GET /me': me('admin'),
      'GET /admin/saved-views': [],
      'POST /admin/saved-views': { id: 'v1', page, name: 'Milik saya', query, createdAt: '' },
    });
    await openPanel(`${path}?${query}&pages=3`);
    await userEvent.click(await screen.findByRole('button', { name: t.label }));
    await userEvent.click(await screen.findByRole('menuitem', { name: t.save }));
    await userEvent.type(await screen.findByRole('textbox', { name: t.name }), 'Milik saya');
    await userEvent.click(screen.getByRole('button', { name: t.submit }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(callsTo(calls, 'GET /admin/saved-views')[0]?.query).toEqual({ page });
    expect(callsTo(calls, 'POST /admin/saved-views').map(({ body }) => body)).toEqual([
      { page, name: 'Milik saya', query },
    ]);
  },
);
