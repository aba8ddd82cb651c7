import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { Config } from '../../config.js';
import { isFit, isGateway, isSetByEnvironment, type ConfigName } from './payment-config-keys.js';
import { PaymentConfigVault } from './payment-config-vault.service.js';
import { allConfigs, isNamed } from './payment-configs.queries.js';
import { GatewayError } from './payment-provider.js';
import { PaymentProviders } from './payment-providers.service.js';

export const CONNECTION_PROBLEMS = [
  'keys_refused',
  'no_answer',
  'not_configured',
  'unreadable',
  'wrong_environment',
] as const;
export type ConnectionProblem = (typeof CONNECTION_PROBLEMS)[number];

export interface ConnectionTest {
  isWorking: boolean;
  code: ConnectionProblem | null;
  /** The company's own word. */
  detail: string | null;
}

/** Whether a payment company takes the shop's keys. */
@Injectable()
export class PaymentConfigTest {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly vault: PaymentConfigVault,
    private readonly providers: PaymentProviders,
  ) {}

  /** Asks with the keys that a payment would use now, outside any transaction. */
  async run(name: ConfigName): Promise<ConnectionTest> {
    const row = (await allConfigs(this.db)).find(isNamed(name));
    if (!row && !isSetByEnvironment(this.config, name)) throw new AppError('not_found');
    if (!isFit(this.config, name)) return failed('wrong_environment');
    const provider = await this.providers.find(isGateway(name.provider) ? name.provider : 'manual');
    if (!provider) return failed(this.vault.canOpen(row) ? 'not_configured' : 'unreadable');
    try {
      await provider.ping();
      return { isWorking: true, code: null, detail: null };
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      return failed(error.outcome === 'refused' ? 'keys_refused' : 'no_answer', error.code);
    }
  }
}

const failed = (code: ConnectionProblem, detail: string | null = null): ConnectionTest => ({
  isWorking: false,
  code,
  detail,
});
