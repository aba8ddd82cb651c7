/** A number of pieces in English. */
export const units = (count: number) => (count === 1 ? '1 unit' : `${count} units`);
