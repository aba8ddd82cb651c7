import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { permissionsOf } from '@hurtrock/shared/permissions';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me, nobody } from '../../../test/people';

const {
  users: t,
  userPage,
  inviteUser,
  changeUser,
  deactivateUser,
  mailUserLink,
  invitation,
  userStates,
} = adminId;
const ID = '0198c1f0-0000-7000-8000-0000000000a1';
const PAGE = `GET /admin/users/${ID}`;

function account(changes: Partial<Schema<'AdminUserDetailDto'>> = {}): Schema<'AdminUserDetailDto'> {
  return {
    id: ID,
    email: 'sari@hurtrock.com',
    name: 'Sari Wulan',
    role: 'staff',
    state: 'active',
    sessions: 2,
    lastSeenAt: '2026-11-22T07:05:00.000Z',
    invitedAt: null,
    createdAt: '2026-11-01T07:05:00.000Z',
    isMe: false,
    allowedActions: ['change_role', 'deactivate', 'mail_link', 'end_sessions'],
    permissions: [...permissionsOf('staff')],
    openSessions: [
      session(
        '0198c1f0-0000-7000-8000-0000000000b1',
        'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
      ),
      session(
        '0198c1f0-0000-7000-8000-0000000000b2',
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
      ),
    ],
    ...changes,
  };
}
const session = (id: string, userAgent: string): Schema<'UserSessionDto'> => ({
  id,
  userAgent,
  isCurrent: false,
  createdAt: '2026-11-20T07:05:00.000Z',
  lastSeenAt: '2026-11-22T07:05:00.000Z',
});
const EMPTY = { items: [], nextCursor: null };
const list = (items: Schema<'AdminUserDto'>[] = [account()]) => ({
  items,
  nextCursor: null,
  counts: { admins: 2, staff: 5, invited: 1, inactive: 3 },
});
const asAdmin = (more: object) =>
  apiAnswers({ 'GET /me': me('admin'), 'GET /admin/audit': EMPTY, 'GET /admin/users': list(), ...more });
const inDialog = () => within(screen.getByRole('dialog'));

test('the team is listed with how many are in each group, and a group filters', async () => {
  const calls = asAdmin({});
  await openPanel('/users');

  const row = within(await screen.findByRole('row', { name: /Sari Wulan/ }));
  expect(row.getByText(userStates.active)).toBeVisible();
  expect(screen.getByRole('button', { name: `${t.staff} (5)` })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: `${t.inactive} (3)` }));
  await waitFor(() =>
    expect(callsTo(calls, 'GET /admin/users').at(-1)!.query).toEqual({ state: 'inactive' }),
  );
});

test('nobody who fits is said kindly', async () => {
  asAdmin({ 'GET /admin/users': list([]) });
  await openPanel('/users?q=tidak-ada');
  expect(await screen.findByText(t.noMatchTitle)).toBeVisible();
});

test('a colleague is invited with a name, an address and a role whose rights are said', async () => {
  const invited = account({ state: 'invited', name: 'Budi', role: 'admin' });
  const calls = asAdmin({ 'POST /admin/users': invited, [PAGE]: invited });
  const panel = await openPanel('/users');
  await userEvent.click(await screen.findByRole('button', { name: inviteUser.action }));
  await userEvent.click(inDialog().getByRole('button', { name: inviteUser.submit }));
  expect(inDialog().getByText(inviteUser.nameMissing)).toBeVisible();
  expect(callsTo(calls, 'POST /admin/users')).toEqual([]);

  await userEvent.type(inDialog().getByRole('textbox', { name: inviteUser.name }), 'Budi');
  await userEvent.type(inDialog().getByRole('textbox', { name: inviteUser.email }), 'budi@hurtrock.com');
  expect(inDialog().queryByText(/Mengembalikan dana/)).toBeNull();
  await userEvent.click(inDialog().getByRole('radio', { name: adminId.userMenu.roles.admin }));
  expect(inDialog().getByText(/Mengembalikan dana/)).toBeVisible();
  await userEvent.click(inDialog().getByRole('button', { name: inviteUser.submit }));

  await waitFor(() => expect(panel.address()).toBe(`/admin/users/${ID}`));
  expect(callsTo(calls, 'POST /admin/users').map(({ body }) => body)).toEqual([
    { name: 'Budi', email: 'budi@hurtrock.com', role: 'admin' },
  ]);
});

test('an address that has an account is said in the form, which stays', async () => {
  asAdmin({ 'POST /admin/users': refuse(409, 'email_taken') });
  await openPanel('/users');
  await userEvent.click(await screen.findByRole('button', { name: inviteUser.action }));
  await userEvent.type(inDialog().getByRole('textbox', { name: inviteUser.name }), 'Budi');
  await userEvent.type(inDialog().getByRole('textbox', { name: inviteUser.email }), 'budi@hurtrock.com');
  await userEvent.click(inDialog().getByRole('button', { name: inviteUser.submit }));
  expect(await inDialog().findByRole('alert')).toBeVisible();
});

test('a page shows rights and sessions; a role is changed, and only what differs is sent', async () => {
  const path = `PATCH /admin/users/${ID}`;
  const calls = asAdmin({ [PAGE]: account(), [path]: account({ role: 'admin' }) });
  await openPanel(`/users/${ID}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Sari Wulan' })).toBeVisible();
  expect(screen.getByText(adminId.permissionNames['stock:write'])).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: changeUser.edit }));
  await userEvent.click(inDialog().getByRole('radio', { name: adminId.userMenu.roles.admin }));
  await userEvent.click(inDialog().getByRole('button', { name: changeUser.submit }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(callsTo(calls, path).map(({ body }) => body)).toEqual([{ name: 'Sari Wulan', role: 'admin' }]);
});

test('who is let go is asked about first, and the last admin is kept', async () => {
  const path = `PATCH /admin/users/${ID}`;
  const calls = asAdmin({ [PAGE]: account(), [path]: refuse(409, 'last_admin') });
  await openPanel(`/users/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: deactivateUser.action }));
  expect(callsTo(calls, path)).toEqual([]);
  await userEvent.click(inDialog().getByRole('button', { name: deactivateUser.submit }));
  expect(await inDialog().findByRole('alert')).toBeVisible();
  expect(callsTo(calls, path).map(({ body }) => body)).toEqual([{ isActive: false }]);
});

test('a session is ended alone, or all of them at once', async () => {
  const one = `DELETE /admin/users/${ID}/sessions/0198c1f0-0000-7000-8000-0000000000b2`;
  const all = `DELETE /admin/users/${ID}/sessions`;
  const calls = asAdmin({ [PAGE]: account(), [one]: null, [all]: null });
  await openPanel(`/users/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: `${userPage.endSession}: Safari, iOS` }));
  await waitFor(() => expect(callsTo(calls, one)).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: userPage.endSessions }));
  await waitFor(() => expect(callsTo(calls, all)).toHaveLength(1));
});

test.each([
  ['active', mailUserLink.reset],
  ['invited', mailUserLink.invite],
] as const)('who is %s gets a link by mail: %s', async (state, label) => {
  const path = `POST /admin/users/${ID}/password-reset`;
  const calls = asAdmin({ [PAGE]: account({ state }), [path]: null });
  await openPanel(`/users/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: label }));
  await userEvent.click(inDialog().getByRole('button', { name: mailUserLink.submit }));
  await waitFor(() => expect(callsTo(calls, path)).toHaveLength(1));
});

test('of their own account nobody is offered to change the rights', async () => {
  asAdmin({ [PAGE]: account({ isMe: true, role: 'admin', allowedActions: ['end_sessions'] }) });
  await openPanel(`/users/${ID}`);
  expect(await screen.findByText(userPage.ownAccount)).toBeVisible();
  expect(screen.queryByRole('button', { name: deactivateUser.action })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: changeUser.edit }));
  expect(inDialog().queryByRole('radio')).toBeNull();
});

describe('an invitation', () => {
  test('opens with a password of one’s own, and leads into the panel', async () => {
    const calls = apiAnswers({
      'GET /me': nobody,
      'POST /auth/accept-invitation': me('staff'),
      'GET /admin/orders': EMPTY,
    });
    const panel = await openPanel('/invitation#token=abc');
    await userEvent.type(await screen.findByLabelText(invitation.password), 'senar putus tengah malam');
    await userEvent.click(screen.getByRole('button', { name: invitation.submit }));
    await waitFor(() => expect(panel.address()).not.toContain('invitation'));
    expect(callsTo(calls, 'POST /auth/accept-invitation').map(({ body }) => body)).toEqual([
      { token: 'abc', password: 'senar putus tengah malam' },
    ]);
  });

  test('says what is wrong with a password or a link', async () => {
    const errors = [{ field: 'password', code: 'common', message: '' }];
    apiAnswers({
      'GET /me': nobody,
      'POST /auth/accept-invitation': refuse(400, 'invalid_input', { errors }),
    });
    await openPanel('/invitation#token=abc');
    await userEvent.type(await screen.findByLabelText(invitation.password), 'rahasia');
    await userEvent.click(screen.getByRole('button', { name: invitation.submit }));
    expect(await screen.findByText(invitation.invalid)).toBeVisible();
  });

  test('without its token leads nowhere', async () => {
    apiAnswers({ 'GET /me': nobody });
    await openPanel('/invitation');
    expect(await screen.findByRole('alert')).toHaveTextContent(invitation.noToken);
  });
});
