import { userActions, userState } from './user-actions.js';

const NOW = new Date();

test.each([
  ['somebody at work', { isActive: true, erasedAt: null }, 'change_role deactivate mail_link end_sessions'],
  ['somebody let go', { isActive: false, erasedAt: null }, 'change_role activate end_sessions'],
  ['somebody forgotten', { isActive: false, erasedAt: NOW }, ''],
])('%s', (_, facts, expected) => {
  expect(userActions({ id: 'them', ...facts }, 'me').join(' ')).toBe(expected);
});

test('an admin may do nothing to their own rights', () => {
  expect(userActions({ id: 'me', isActive: true, erasedAt: null }, 'me')).toEqual(['end_sessions']);
});

test.each([
  ['active', { isActive: true, invitedAt: null, erasedAt: null }],
  ['invited', { isActive: true, invitedAt: NOW, erasedAt: null }],
  ['inactive', { isActive: false, invitedAt: NOW, erasedAt: null }],
  ['erased', { isActive: false, invitedAt: null, erasedAt: NOW }],
])('%s', (state, facts) => {
  expect(userState(facts)).toBe(state);
});
