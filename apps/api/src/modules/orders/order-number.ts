/** No letters or digits that are mistaken for each other when read out on the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_LENGTH = 7;

/**
 * `HRT-20261122-7KQ2MXB`: the shop's day (`YYYYMMDD`, WIB) and a part that can not be guessed.
 * `randomBelow(n)` gives 0 … n − 1.
 */
export function orderNumber(day: string, randomBelow: (limit: number) => number): string {
  const random = Array.from({ length: RANDOM_LENGTH }, () => ALPHABET[randomBelow(ALPHABET.length)]).join('');
  return `HRT-${day}-${random}`;
}
