/** What the API takes as a proof; a test keeps it equal to the API's own document. */
export const PROOF_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];
export const PROOF_BYTES = 10 * 1024 * 1024;
export const NOTE_LENGTH = 300;

/** What is wrong with a picture, before it is sent in vain; null when nothing is. */
export function pictureProblem({
  type,
  size,
}: Pick<File, 'type' | 'size'>): 'badType' | 'tooLarge' | 'empty' | null {
  if (!PROOF_TYPES.includes(type)) return 'badType';
  if (size === 0) return 'empty';
  return size > PROOF_BYTES ? 'tooLarge' : null;
}
