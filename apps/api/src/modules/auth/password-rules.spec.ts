import { COMMON_PASSWORDS } from './common-passwords.js';
import { PASSWORD_MIN, passwordWeakness } from './password-rules.js';

const EMAIL = 'rina.gitaris@example.com';

test.each([
  ['correct horse battery staple', undefined],
  ['senar putus tengah malam', undefined],
  ['🎸🎸🎸🎸🎸🎸🎸🎸🎸🥁', undefined],
  ['1234567890', 'password_common'],
  ['Password123', 'password_common'],
  [' BISMILLAH123 ', 'password_common'],
  ['aaaaaaaaaaaa', 'password_common'],
  ['abcabcabcabc', 'password_common'],
  ['🎸🎸🎸🎸🎸🎸🎸🎸🎸🎸', 'password_common'],
  ['rina.gitaris@example.com', 'password_is_email'],
  ['Rina.Gitaris@Example.com', 'password_is_email'],
  ['rina.gitaris', 'password_is_email'],
])('%s → %s', (password, weakness) => expect(passwordWeakness(password, EMAIL)).toBe(weakness));

test('the list holds only what the length would let through, in lower case', () => {
  const wrong = [...COMMON_PASSWORDS].filter(
    (password) => password.length < PASSWORD_MIN || password !== password.toLowerCase(),
  );
  expect(wrong).toEqual([]);
});
