import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const { jobs: t, forbidden } = adminId;
const job = {
  id: 7,
  task: 'mail.send',
  state: 'failed',
  attempts: 25,
  maxAttempts: 25,
  runAt: '2026-11-23T01:00:00Z',
  createdAt: '2026-11-22T01:00:00Z',
  lastError: 'connect ECONNREFUSED',
};

test('what was given up is shown with its reason, and tried again', async () => {
  let items = [job];
  const calls = apiAnswers({
    'GET /me': me('admin'),
    'GET /admin/jobs': () => ({ items, nextCursor: null }),
    'POST /admin/jobs/7/retry': () => {
      items = [];
      return { ...job, state: 'waiting', attempts: 0 };
    },
  });
  await openPanel('/jobs');
  expect(await screen.findByText('connect ECONNREFUSED')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: `${t.retry}: mail.send 7` }));
  expect(await screen.findByText(t.none.failed)).toBeVisible();
  expect(callsTo(calls, 'POST /admin/jobs/7/retry')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: t.states.waiting }));
  expect(await screen.findByText(t.none.waiting)).toBeVisible();
  expect(callsTo(calls, 'GET /admin/jobs').at(-1)!.query).toEqual({ state: 'waiting' });
});

test('staff are told that it is not for them', async () => {
  apiAnswers({ 'GET /me': me('staff') });
  await openPanel('/jobs');
  expect(await screen.findByRole('heading', { name: forbidden.title })).toBeVisible();
});
