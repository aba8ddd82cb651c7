import { randomKey } from '../../common/random-key';

/** A UUID of version 4, also where a shop is tried out on plain http and `crypto.randomUUID` is missing. */
export function newClientId(): string {
  const hex = randomKey();
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
