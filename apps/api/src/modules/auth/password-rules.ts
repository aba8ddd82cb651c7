import { fieldError } from '../../common/app-error.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

type Weakness = 'password_common' | 'password_is_email';

const MESSAGES: Record<Weakness, string> = {
  password_common: 'This password is among the first ones that attackers try',
  password_is_email: 'The e-mail address can not be the password',
};

/** Why a password of the right length would not protect the account. Cheap, so it comes before the hash. */
export function passwordWeakness(password: string, email: string): Weakness | undefined {
  const given = password.trim().toLowerCase();
  if (given === email.toLowerCase() || given === email.toLowerCase().split('@')[0])
    return 'password_is_email';
  return isRepetition(given) || COMMON_PASSWORDS.has(given) ? 'password_common' : undefined;
}

/** Up to four letters, again and again. */
function isRepetition(given: string): boolean {
  const letters = [...given];
  return [1, 2, 3, 4].some(
    (n) =>
      letters.length > n &&
      letters.length % n === 0 &&
      letters.every((letter, i) => letter === letters[i % n]),
  );
}

export function refuseWeakPassword(password: string, email: string, field = 'password'): void {
  const weakness = passwordWeakness(password, email);
  if (weakness) throw fieldError(field, weakness, MESSAGES[weakness]);
}
