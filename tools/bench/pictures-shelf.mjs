import pg from 'pg';
import { Problem } from '../lib/problem.mjs';
import { picturesSettled } from './settle.mjs';

/** The pictures that were uploaded in this run, with what the database and the API say of them. */
export class Shelf {
  pictures = [];

  static async open({ databaseUrl, url, staffToken }) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query('SELECT id FROM product ORDER BY id LIMIT 500');
    return Object.assign(new Shelf(), { client, url, staffToken, products: rows.map(({ id }) => id) });
  }

  close() {
    return this.client.end();
  }

  /** Each picture hangs at a product of its own. */
  async upload(file) {
    const form = new FormData();
    form.set('image', new Blob([file]), 'picture');
    const response = await fetch(`${this.url}/api/v1/admin/products/${this.products.shift()}/images`, {
      method: 'POST',
      headers: { cookie: `__Host-session=${this.staffToken}` },
      body: form,
    });
    const text = await response.text();
    if (!response.ok) throw new Problem('A picture was refused.', text);
    this.pictures.push({ file, url: JSON.parse(text).picture.url });
  }

  async read({ url }, name) {
    const response = await fetch(`${this.url}${url}/${name}`);
    if (!response.ok) throw new Problem(`There is no ${name} of a picture.`, await response.text());
    return Buffer.from(await response.arrayBuffer());
  }

  async enqueue(job, pictures) {
    const keys = pictures.map(({ url }) => url.split('/').at(-1));
    await this.client.query(
      `SELECT graphile_worker.add_job($1, json_build_object('pictureId', id)) FROM picture WHERE key = ANY($2)`,
      [job, keys],
    );
  }

  /** Waits until no picture waits. */
  async settle(signal) {
    await picturesSettled({ client: this.client, signal });
  }
}
