import sharp from 'sharp';
import { AppError } from '../../common/app-error.js';

/** Pixels before decoding: enough for any phone's camera, and no bomb. */
const MOST_PIXELS = 50_000_000;

const ACCEPTED = ['jpeg', 'png', 'webp', 'avif', 'heif', 'gif'];

/**
 * A picture somebody sent, as WebP of our own making: turned upright, at most `side` pixels wide and high, and without
 * anything else the file held. Throws `unsupported_image`.
 */
export async function safePicture(upload: Buffer, side: number): Promise<Buffer> {
  try {
    const picture = sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 });
    const { format } = await picture.metadata();
    if (!format || !ACCEPTED.includes(format))
      throw new Error(`Not a picture we take: ${format ?? 'unknown'}`);
    return await picture
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer();
  } catch {
    throw new AppError('unsupported_image');
  }
}
