/** Runs of 13 to 19 digits, as cards carry them, with or without spaces and dashes between. */
const LIKE_A_CARD = /(?<![\d-])[2-6]\d(?:[ -]?\d){11,17}(?!\d)/g;

/** The text with every card number in it cut down to its last four digits: such a number must never be stored. */
export function withoutCardNumbers(text: string): string {
  return text.replace(LIKE_A_CARD, (found) => {
    const digits = found.replace(/\D/g, '');
    return isCardNumber(digits) ? `•••• ${digits.slice(-4)}` : found;
  });
}

/** Luhn's sum, which every card number satisfies and nine of ten other numbers do not. */
export function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
