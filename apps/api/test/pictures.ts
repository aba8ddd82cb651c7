import sharp from 'sharp';
import type { ProductImageDto } from '../src/modules/catalog/dto/product-image.dto.js';
import type { Answer, Client } from './client.js';

/** A photo of nothing in particular: noise, so that it cannot be packed into a few bytes. */
export function aPhoto({
  width = 800,
  height = 600,
  hue = 20,
}: { width?: number; height?: number; hue?: number } = {}) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: { r: hue, g: 90, b: 160 },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });
}

export function sendPicture<T = ProductImageDto>(
  client: Client,
  path: string,
  bytes: Buffer,
  { name = 'gitar.jpg', type = 'image/jpeg', alt }: { name?: string; type?: string; alt?: string } = {},
): Promise<Answer<T>> {
  const form = new FormData();
  form.set('image', new Blob([new Uint8Array(bytes)], { type }), name);
  if (alt !== undefined) form.set('alt', alt);
  return client.post<T>(path, form);
}

/** The bytes behind an address of a picture, with what the answer says about them. */
export async function fileAt(
  url: string,
  path: string,
): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const answer = await fetch(new URL(path, url));
  return {
    status: answer.status,
    headers: answer.headers,
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
}
