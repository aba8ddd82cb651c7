import sharp from 'sharp';

/** The same pictures with sharp alone: no request, no row, no file, no job. Nothing may be remembered between rounds. */
sharp.cache(false);

/** How many pictures are sized at once; as many as the shop's worker does. */
export const lanes = 3;

/** A camera's photo of 12 megapixels, and a drawing of 2000 by 2000 pixels. */
export const makeUploads = () =>
  Promise.all([
    soft(4000, 3000).then((picture) => picture.jpeg({ quality: 90 }).toBuffer()),
    soft(2000, 2000).then((picture) => picture.png().toBuffer()),
  ]);

/** Clouds of colour: as hard to compress as a photo of an instrument before a plain wall. */
async function soft(width, height) {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 };
  const create = { width: width / 40, height: height / 40, channels: 3, background: 'white', noise };
  const grains = await sharp({ create }).png().toBuffer();
  return sharp(grains).resize(width, height, { kernel: 'cubic' });
}

export async function take(upload) {
  const bytes = await sharp(upload, { pages: 1 })
    .autoOrient()
    .resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 88, effort: 3 })
    .toBuffer();
  await sharp(bytes).resize({ width: 16 }).blur(1).webp({ quality: 30 }).toBuffer();
  return bytes;
}

export const webp = (picture, width) =>
  sharp(picture).resize({ width }).webp({ quality: 80, effort: 4 }).toBuffer();

export const avif = (picture, width) =>
  sharp(picture).resize({ width }).avif({ quality: 55, effort: 2 }).toBuffer();
