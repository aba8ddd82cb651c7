/** Numbers as WhatsApp's links take them: 0812… is 62812…; null when it is no number. */
export function whatsappNumber(phone: string): string | null {
  const digits = phone.replace(/\D/g, '').replace(/^0/, '62');
  return /^\d{8,15}$/.test(digits) ? digits : null;
}

/** Opens a conversation there with the words already written. */
export const whatsappLink = (number: string, lines: readonly string[]): string =>
  `https://wa.me/${number}?text=${encodeURIComponent(lines.join('\n'))}`;
