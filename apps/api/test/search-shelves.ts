import type { DataSource } from 'typeorm';
import { expect } from '@jest/globals';
import type { ProductCardDto } from '../src/modules/catalog/product-card.js';
import type { Client } from './client.js';
import { aShelf, shelved } from './shelf.js';

/** A small shop in which every word matters to a search. */
export async function searchShelves(db: DataSource): Promise<void> {
  await aShelf(db, 'gitar');
  await aShelf(db, 'senar');
  await aShelf(db, 'efek');
  const put = (slug: string, shelf: string, brand: string, model: string, name: string, description = '') =>
    shelved(db, { slug, shelf, brand, model, name, description });
  await put('rg', 'gitar', 'Ibanez', 'RG-421', 'Ibanez RG-421 Mahogany', 'Gitar listrik untuk metal.');
  await put('rg7', 'gitar', 'Ibanez', 'RG7421', 'Ibanez RG7421 Seven-String', 'Gitar listrik tujuh senar.');
  await put(
    'strat',
    'gitar',
    'Fender',
    'Player Stratocaster',
    'Fender Player Stratocaster',
    'Gitar listrik.',
  );
  await put('lp', 'gitar', 'Gibson', 'Les Paul', 'Gibson Les Paul Standard', 'Suara tebal. 100% mahoni.');
  await put(
    'slinky',
    'senar',
    'Ernie Ball',
    '2221',
    'Ernie Ball Regular Slinky Strings',
    'Senar gitar listrik.',
  );
  await put('exl', 'senar', "D'Addario", 'EXL110', "D'Addario EXL110 Strings", 'Senar gitar listrik.');
  await put('ds1', 'efek', 'Boss', 'DS-1', 'Boss DS-1 Distortion', 'Pedal oranye.');
  await put('hidden', 'efek', 'Boss', 'XX-1', 'Boss Secret Pedal');
  await db.query(`UPDATE product SET is_active = false WHERE slug = 'hidden'`);
}

/** The slugs of what a search finds, in its order. */
export async function found(client: Client, q: string): Promise<string[]> {
  const { status, body } = await client.get<{ items: ProductCardDto[] }>(
    `/products?q=${encodeURIComponent(q)}`,
  );
  expect(status).toBe(200);
  return body.items.map(({ slug }) => slug);
}
