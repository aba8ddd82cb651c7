import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { MAX_TOTAL } from '@hurtrock/shared/money';
import type { DataSource } from 'typeorm';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import type { ConfigProvider } from './payment-config.entity.js';
import type { BankAccount } from './payment-provider.js';

interface Switchable {
  /** Whether new payments may begin. Keys of a gateway that is switched off still settle what it holds. */
  isActive: boolean;
}

export interface StripeSettings extends Switchable {
  secretKey: string;
  webhookSecret: string;
  /** Only the payment sandbox has one. */
  apiBase: string | null;
  isLive: boolean;
}

export interface MidtransSettings extends Switchable {
  serverKey: string;
  apiBase: string | null;
  isLive: boolean;
}

export interface ShopGateways {
  stripe: StripeSettings | null;
  midtrans: MidtransSettings | null;
  bankTransfer: Switchable & { accounts: BankAccount[] };
  cashOnDelivery: Switchable & { maximumTotal: number };
}

interface ConfigRow {
  provider: ConfigProvider;
  settings: { accounts?: BankAccount[]; maximumTotal?: number };
}

/** What the shop is configured with: the environment first, then what staff entered. Read anew each time. */
@Injectable()
export class GatewaySettings {
  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  async read(): Promise<ShopGateways> {
    const active = await rows<ConfigRow>(
      this.db,
      'SELECT provider, settings FROM payment_config WHERE is_active',
    );
    const transfer = active.find(({ provider }) => provider === 'bank_transfer');
    const cash = active.find(({ provider }) => provider === 'cash_on_delivery');
    return {
      stripe: this.stripeFromEnvironment(),
      midtrans: this.midtransFromEnvironment(),
      bankTransfer: { isActive: transfer !== undefined, accounts: transfer?.settings.accounts ?? [] },
      cashOnDelivery: {
        isActive: cash !== undefined,
        maximumTotal: cash?.settings.maximumTotal ?? MAX_TOTAL,
      },
    };
  }

  private stripeFromEnvironment(): StripeSettings | null {
    const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE } = this.config;
    if (!STRIPE_SECRET_KEY || !STRIPE_WEBHOOK_SECRET) return null;
    return {
      secretKey: STRIPE_SECRET_KEY,
      webhookSecret: STRIPE_WEBHOOK_SECRET,
      apiBase: STRIPE_API_BASE ?? null,
      isLive: STRIPE_SECRET_KEY.includes('_live_'),
      isActive: true,
    };
  }

  private midtransFromEnvironment(): MidtransSettings | null {
    const { MIDTRANS_SERVER_KEY, MIDTRANS_API_BASE } = this.config;
    if (!MIDTRANS_SERVER_KEY) return null;
    return {
      serverKey: MIDTRANS_SERVER_KEY,
      apiBase: MIDTRANS_API_BASE ?? null,
      isLive: !MIDTRANS_SERVER_KEY.startsWith('SB-'),
      isActive: true,
    };
  }
}
