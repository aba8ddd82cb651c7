/**
 * How wide pictures are shown, as the browser's `sizes` takes it. The server has the first picture of a page fetched before
 * the app runs: both must ask for the same file.
 */
export const PICTURE_SIZES = {
  card: '(min-width: 1280px) 300px, (min-width: 768px) 32vw, 48vw',
  gallery: '(min-width: 1280px) 600px, (min-width: 768px) 48vw, 100vw',
} as const;
