/** What the API takes as a picture. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];
export const PICTURE_BYTES = 10 * 1024 * 1024;

/** What is wrong with a picture, before it is sent in vain; null when nothing is. */
export function pictureProblem({
  type,
  size,
}: Pick<File, 'type' | 'size'>): 'badType' | 'tooLarge' | 'empty' | null {
  if (!PICTURE_TYPES.includes(type)) return 'badType';
  if (size === 0) return 'empty';
  return size > PICTURE_BYTES ? 'tooLarge' : null;
}
