import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { money, productBody, seen } from './desk.js';
import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

/** A day at the shelves: everything that staff do with categories, products and their lists. */
export class CatalogStory {
  private client!: Client;

  constructor(private readonly app: TestApp) {}

  async tell(): Promise<void> {
    this.client = (await aPerson(this.app, { role: 'admin' })).client;
    const shelf = await this.categories();
    await this.products(shelf);
    await this.views();
    await this.synonyms();
  }

  private async make(path: string, body: object): Promise<string> {
    return (await this.client.post<{ id: string }>(path, body)).body.id;
  }

  private async categories(): Promise<string> {
    const { client } = this;
    const shelf = await this.make('/admin/categories', { name: 'Ukulele', parentId: null });
    const other = await this.make('/admin/categories', { name: 'Banjo', parentId: null });
    await client.get('/admin/categories');
    await client.get(`/admin/categories/${shelf}`);
    await client.post(`/admin/categories/${other}/move`, { parentId: shelf, position: 0 });
    await client.post(`/admin/categories/${shelf}/move`, { parentId: other, position: 0 });
    await client.delete(`/admin/categories/${shelf}`);
    await client.delete(`/admin/categories/${other}`);
    const specifications = [{ name: 'Skala', unit: 'mm', type: 'number', isFilterable: true }];
    await client.patch(`/admin/categories/${shelf}`, { specifications }, seen(1));
    return shelf;
  }

  private async products(shelf: string): Promise<void> {
    const { client } = this;
    const [supplier] = await rows<{ id: string }>(
      this.app.db,
      `INSERT INTO supplier (name, contact_person, email, phone, company)
       VALUES ('Rimba Musik', 'Sari', 'sari@example.com', '0812', 'CV Rimba') RETURNING id`,
    );
    const sale = {
      price: money(1_000_000),
      startsAt: '2026-01-01T00:00:00Z',
      endsAt: '2099-01-01T00:00:00Z',
    };
    const specifications = [{ name: 'Skala', value: 350, unit: 'mm' }];
    const facts = { sale, specifications, supplierId: supplier!.id, groupCode: 'uku' };
    const id = await this.make('/admin/products', productBody(shelf, { ...facts, slug: 'uku-lama' }));
    await this.make('/admin/products', productBody(shelf, { groupCode: 'uku' }));
    await client.post('/admin/products', productBody(shelf, { price: money(0) }));
    await client.get(`/admin/products/${id}`);
    await client.patch(`/admin/products/${id}`, { slug: 'uku-baru' }, seen(1));
    const anyone = new Client(this.app.url);
    await anyone.get('/products/uku-lama');
    await anyone.get('/products/uku-baru');
    await client.get('/admin/brands?q=fen');
    await client.get('/admin/products/export.xlsx?category=ukulele');
    const copy = await this.make(`/admin/products/${id}/duplicate`, {});
    await client.post(
      '/admin/products/bulk',
      { ids: [id, shelf], action: 'archive' },
      { 'idempotency-key': randomUUID() },
    );
    await client.post(`/admin/products/${id}/restore`);
    await client.delete(`/admin/products/${copy}`);
  }

  private async synonyms(): Promise<void> {
    const { client } = this;
    const id = await this.make('/admin/synonyms', { words: ['ukulele', 'gitar kecil'] });
    await client.get('/admin/synonyms?q=uku');
    await client.patch(`/admin/synonyms/${id}`, { words: ['ukulele', 'uke'] }, seen(1));
    await new Client(this.app.url).get('/search-suggestions?q=uke');
    await client.delete(`/admin/synonyms/${id}`);
  }

  private async views(): Promise<void> {
    const id = await this.make('/admin/saved-views', { page: 'products', name: 'Habis', query: 'level=out' });
    await this.client.get('/admin/saved-views?page=products');
    await this.client.delete(`/admin/saved-views/${id}`);
  }
}
