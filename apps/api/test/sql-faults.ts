import type { DataSource } from 'typeorm';

/** Makes the next writes of a table fail with this SQLSTATE, so many times; sequences count even in what is undone. */
export async function failWrites(
  db: DataSource,
  table: string,
  { sqlState, times = 1_000_000 }: { sqlState: string; times?: number },
): Promise<void> {
  await mendWrites(db, table);
  await db.query(`CREATE SEQUENCE fault_${table}`);
  await db.query(`
    CREATE FUNCTION fault_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF nextval('fault_${table}') <= ${times} THEN
        RAISE EXCEPTION 'secret words about table ${table}' USING ERRCODE = '${sqlState}';
      END IF;
      RETURN NULL;
    END $$`);
  await db.query(
    `CREATE TRIGGER fault BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION fault_${table}()`,
  );
}

export async function mendWrites(db: DataSource, table: string): Promise<void> {
  await db.query(`DROP TRIGGER IF EXISTS fault ON ${table}`);
  await db.query(`DROP FUNCTION IF EXISTS fault_${table}`);
  await db.query(`DROP SEQUENCE IF EXISTS fault_${table}`);
}
