import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What figures over all products are grouped by and worth, in a twentieth of the table's pages. */
export class SummedUp1764000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX product_summed_up ON product (id, category_id, brand, price, created_at, archived_at)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX product_summed_up');
  }
}
