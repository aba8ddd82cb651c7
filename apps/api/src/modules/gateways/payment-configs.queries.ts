import type { DataSource, EntityManager } from 'typeorm';
import { prepared, rows } from '../../database/sql.js';
import type { ConfigName } from './payment-config-keys.js';
import type { PaymentConfig } from './payment-config.entity.js';
import type { BankAccount } from './payment-provider.js';

export interface ConfigSettings {
  accounts?: BankAccount[];
  maximumTotal?: number;
}

export type ConfigRow = Pick<
  PaymentConfig,
  'id' | 'provider' | 'environment' | 'secrets' | 'hints' | 'isActive' | 'updatedAt'
> & { settings: ConfigSettings };

/** What a write stores. */
export type ConfigValues = Pick<ConfigRow, 'secrets' | 'hints' | 'settings' | 'isActive'>;

const COLUMNS = `
  id, provider, environment, secrets, hints, settings, is_active AS "isActive", updated_at AS "updatedAt"`;

/** There can be no more than eight rows, so whoever wants one reads them all. */
export function allConfigs(db: DataSource | EntityManager): Promise<ConfigRow[]> {
  return prepared(db, 'gateways:configs', `SELECT ${COLUMNS} FROM payment_config`);
}

export const isNamed =
  ({ provider, environment }: ConfigName) =>
  (row: ConfigRow): boolean =>
    row.provider === provider && row.environment === environment;

/** The same for somebody who changes them: one at a time, also when the row is only about to be made. Readers go on. */
export async function lockConfigs(tx: EntityManager): Promise<ConfigRow[]> {
  await tx.query('LOCK TABLE payment_config IN SHARE ROW EXCLUSIVE MODE');
  return allConfigs(tx);
}

/** The row that is, or now becomes, this provider's in this environment. */
export async function writeConfig(
  tx: EntityManager,
  { provider, environment }: ConfigName,
  { secrets, hints, settings, isActive }: ConfigValues,
  by: string | undefined,
): Promise<ConfigRow> {
  const [row] = await rows<ConfigRow>(
    tx,
    `INSERT INTO payment_config (provider, environment, secrets, hints, settings, is_active, updated_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (provider, environment) DO UPDATE
        SET secrets = $3, hints = $4, settings = $5, is_active = $6, updated_by = $7, updated_at = shop_now()
     RETURNING ${COLUMNS}`,
    [provider, environment, secrets, JSON.stringify(hints), JSON.stringify(settings), isActive, by ?? null],
  );
  return row!;
}

export async function deleteConfig(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM payment_config WHERE id = $1', [id]);
}
