/** No letters or digits that are mistaken for each other when read out on the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `randomBelow(n)` gives 0 … n − 1. */
type Random = (limit: number) => number;

const unguessable = (length: number, randomBelow: Random): string =>
  Array.from({ length }, () => ALPHABET[randomBelow(ALPHABET.length)]).join('');

/** `HRT-20261122-7KQ2MXB`: the shop's day (`YYYYMMDD`, WIB) and a part that can not be guessed. */
export const orderNumber = (day: string, randomBelow: Random): string =>
  `HRT-${day}-${unguessable(7, randomBelow)}`;

/** `HRT-K20261122-7KQ2M`: of a parcel that the shop's own courier brings. */
export const ownTrackingNumber = (day: string, randomBelow: Random): string =>
  `HRT-K${day}-${unguessable(5, randomBelow)}`;
