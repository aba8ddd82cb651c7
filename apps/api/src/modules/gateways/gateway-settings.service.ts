import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { MAX_TOTAL } from '@hurtrock/shared/money';
import type { DataSource } from 'typeorm';
import { Config } from '../../config.js';
import {
  apiBaseOf,
  environmentKeys,
  isFit,
  shopEnvironment,
  type GatewayKeys,
  type GatewayName,
} from './payment-config-keys.js';
import { PaymentConfigVault } from './payment-config-vault.service.js';
import type { ConfigProvider } from './payment-config.entity.js';
import { allConfigs, type ConfigRow } from './payment-configs.queries.js';
import type { BankAccount } from './payment-provider.js';

interface Switchable {
  /** Whether new payments may begin. Keys of a gateway that is switched off still settle what it holds. */
  isActive: boolean;
}

interface Reached extends Switchable {
  /** Only the payment sandbox has one. */
  apiBase: string | null;
  isLive: boolean;
}

export interface StripeSettings extends Reached {
  secretKey: string;
  webhookSecret: string;
}

export interface MidtransSettings extends Reached {
  serverKey: string;
}

export interface ShopGateways {
  stripe: StripeSettings | null;
  midtrans: MidtransSettings | null;
  bankTransfer: Switchable & { accounts: BankAccount[] };
  cashOnDelivery: Switchable & { maximumTotal: number };
}

/** What the shop is configured with: the environment first, then what staff entered. Read anew each time. */
@Injectable()
export class GatewaySettings {
  constructor(
    private readonly config: Config,
    private readonly vault: PaymentConfigVault,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  async read(): Promise<ShopGateways> {
    const rows = (await allConfigs(this.db)).filter((row) => isFit(this.config, row));
    const active = (name: ConfigProvider) =>
      rows.find(({ provider, isActive }) => provider === name && isActive);
    const [transfer, cash] = [active('bank_transfer'), active('cash_on_delivery')];
    return {
      stripe: this.stripe(rows),
      midtrans: this.midtrans(rows),
      bankTransfer: { isActive: transfer !== undefined, accounts: transfer?.settings.accounts ?? [] },
      cashOnDelivery: {
        isActive: cash !== undefined,
        maximumTotal: cash?.settings.maximumTotal ?? MAX_TOTAL,
      },
    };
  }

  private stripe(rows: ConfigRow[]): StripeSettings | null {
    const { secretKey, webhookSecret, ...reached } = this.gateway('stripe', rows);
    return secretKey && webhookSecret ? { secretKey, webhookSecret, ...reached } : null;
  }

  private midtrans(rows: ConfigRow[]): MidtransSettings | null {
    const { serverKey, ...reached } = this.gateway('midtrans', rows);
    return serverKey ? { serverKey, ...reached } : null;
  }

  /**
   * The keys of the environment or else of the row, and what they reach. A row switches a gateway of the environment off,
   * whether or not it holds keys itself; one that can not be decrypted has none.
   */
  private gateway(name: GatewayName, rows: ConfigRow[]): GatewayKeys & Reached {
    const row = rows.find(({ provider }) => provider === name);
    const overriding = environmentKeys(this.config, name);
    return {
      ...(overriding ?? (row && this.vault.open(row))),
      apiBase: apiBaseOf(this.config, name),
      isLive: shopEnvironment(this.config) === 'live',
      isActive: row?.isActive ?? true,
    };
  }
}
