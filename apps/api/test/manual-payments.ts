import type { DataSource } from 'typeorm';
import sharp from 'sharp';
import type { Answer, Client } from './client.js';

export const ACCOUNT = { bank: 'BCA', number: '2801234567', holder: 'Hurtrock Music Store' };

/** Switches on bank transfers and, up to Rp20.000.000, cash on delivery. */
export async function offerManualPayments(db: DataSource): Promise<void> {
  await db.query(
    `INSERT INTO payment_config (provider, environment, settings, is_active)
     VALUES ('bank_transfer', 'test', $1, true), ('cash_on_delivery', 'test', '{"maximumTotal": 20000000}', true)`,
    [JSON.stringify({ accounts: [ACCOUNT] })],
  );
}

/** A receipt as a phone would photograph it. */
export function aReceipt(): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 1600, channels: 3, background: '#e8e2d0' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'gps-secret' } })
    .toBuffer();
}

/** Sends a form with a picture, as a browser would. */
export function upload<T>(client: Client, path: string, image: Buffer, note?: string): Promise<Answer<T>> {
  const form = new FormData();
  form.set('image', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), 'receipt.jpg');
  if (note !== undefined) form.set('note', note);
  return client.post<T>(path, form);
}
