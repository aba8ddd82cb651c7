import sharp, { type Sharp } from 'sharp';
import { AppError } from '../../common/app-error.js';

/** Pixels before decoding: enough for any phone's camera, and no bomb. */
const MOST_PIXELS = 50_000_000;

/** Pictures in one file. Of those that move we keep the first; one with thousands is meant to be work. */
const MOST_FRAMES = 500;

// The decoders of what we take, and no other: not SVG, PDF or TIFF, whatever a file calls itself.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
    'VipsForeignLoadNsgif',
  ],
});

// No picture is opened twice, so none is worth keeping in memory.
sharp.cache(false);

export interface SafePicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * A picture somebody sent, as WebP of our own making: turned upright, in sRGB, at most `side` pixels wide and high, and
 * without anything else the file held. Throws `unsupported_image`.
 */
export async function safePicture(
  upload: Buffer,
  { side, quality = 80 }: { side: number; quality?: number },
): Promise<SafePicture> {
  try {
    const { data, info } = await (
      await opened(upload)
    )
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality, effort: 3 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    throw new AppError('unsupported_image');
  }
}

/** Judged by its head before anything is decoded. */
async function opened(upload: Buffer): Promise<Sharp> {
  const picture = sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 });
  const { width, height, pages = 1, format, compression } = await picture.metadata();
  if (format === 'heif' && compression !== 'av1') throw new Error('HEIC can not be decoded');
  if (width * height > MOST_PIXELS || pages > MOST_FRAMES) throw new Error('Too large');
  return picture;
}

/** Some dozen blurred pixels as a data address, to be seen until the picture is there. */
export async function placeholderOf(picture: Buffer): Promise<string> {
  const tiny = await sharp(picture).resize({ width: 16 }).blur(1).webp({ quality: 30 }).toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}

/** The same picture narrower, for a screen that shows it so. */
export const narrowed = (picture: Buffer, width: number): Promise<Buffer> =>
  sharp(picture).resize({ width, withoutEnlargement: true }).webp({ quality: 80, effort: 4 }).toBuffer();

/** For paper, whose programs know no WebP: on white, inside a space. */
export const printable = (picture: Buffer, space: { width: number; height: number }): Promise<Buffer> =>
  sharp(picture)
    .flatten({ background: '#ffffff' })
    .resize({ ...space, fit: 'inside', withoutEnlargement: true })
    .png({ palette: true })
    .toBuffer();

/** Half the bytes for a lot of work: effort 2 takes a tenth of the time of the default and gives nearly the same. */
export const asAvif = (picture: Buffer, width: number): Promise<Buffer> =>
  sharp(picture).resize({ width, withoutEnlargement: true }).avif({ quality: 55, effort: 2 }).toBuffer();
