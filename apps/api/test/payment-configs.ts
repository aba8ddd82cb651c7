import type { DataSource } from 'typeorm';
import { rows } from '../src/database/sql.js';
import type { PaymentConfigDto } from '../src/modules/gateways/dto/payment-config.dto.js';
import type { Answer, Client } from './client.js';

export const PATH = '/admin/payment-configs';

export const STRIPE_KEYS = {
  secretKey: 'sk_test_gitar8Listrik7531',
  webhookSecret: 'whsec_gitar8Listrik7532',
};
export const MIDTRANS_KEYS = {
  serverKey: 'SB-Mid-server-gitar8Listrik7533',
  clientKey: 'SB-Mid-client-gitar8Listrik7534',
};
export const BCA = { bank: 'BCA', number: '2801234567', holder: 'Hurtrock Music Store' };

export const STRIPE = { provider: 'stripe', environment: 'test', keys: STRIPE_KEYS, isActive: true };
export const TRANSFER = { provider: 'bank_transfer', environment: 'test', accounts: [BCA], isActive: true };
export const CASH = { provider: 'cash_on_delivery', environment: 'test', isActive: true };

/** Sets one up, or fails. */
export async function aConfig(admin: Client, input: object): Promise<PaymentConfigDto> {
  const { status, body } = await admin.post<PaymentConfigDto>(PATH, input);
  if (status !== 201) throw new Error(`Not set up: ${JSON.stringify(body)}`);
  return body;
}

export function switchTo(
  admin: Client,
  { provider, environment }: { provider: string; environment: string },
  isActive: boolean,
): Promise<Answer<PaymentConfigDto>> {
  return admin.post(`${PATH}/switch`, { provider, environment, isActive });
}

export async function configsOf(admin: Client): Promise<PaymentConfigDto[]> {
  return (await admin.get<PaymentConfigDto[]>(PATH)).body;
}

/** `provider environment on|off`, as the database has them. */
export async function switches(db: DataSource): Promise<string[]> {
  const found = await rows<{ line: string }>(
    db,
    `SELECT concat_ws(' ', provider, environment, CASE WHEN is_active THEN 'on' ELSE 'off' END) AS line
       FROM payment_config ORDER BY 1`,
  );
  return found.map(({ line }) => line);
}

/** The ways to pay that shoppers are offered. */
export async function offered(client: Client): Promise<string[]> {
  const { body } = await client.get<{ code: string }[]>('/payment-methods');
  return body.map(({ code }) => code);
}

/** Forgets everything entered, as after a test. */
export async function forgetConfigs(db: DataSource): Promise<void> {
  await db.query('DELETE FROM payment_config');
}
