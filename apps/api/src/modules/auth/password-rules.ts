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
  const isRepetition = /^(.{1,4}?)\1+$/u.test(given);
  return isRepetition || COMMON_PASSWORDS.has(given) ? 'password_common' : undefined;
}

export function refuseWeakPassword(password: string, email: string, field = 'password'): void {
  const weakness = passwordWeakness(password, email);
  if (weakness) throw fieldError(field, weakness, MESSAGES[weakness]);
}
