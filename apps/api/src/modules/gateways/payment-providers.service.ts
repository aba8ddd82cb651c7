import { Injectable } from '@nestjs/common';
import {
  PAYMENT_METHODS,
  type PaymentMethod,
  type PaymentProviderName,
} from '@hurtrock/shared/payment-methods';
import { Config } from '../../config.js';
import { GatewaySettings, type ShopGateways } from './gateway-settings.service.js';
import { ManualProvider } from './manual.provider.js';
import { MidtransProvider } from './midtrans.provider.js';
import { PAYMENT_CHANNELS, type PaymentChannel } from './payment-channels.js';
import { GatewayError, type PaymentProvider } from './payment-provider.js';
import { StripeProvider } from './stripe.provider.js';

export interface AvailableMethod extends PaymentChannel {
  code: PaymentMethod;
  isSandbox: boolean;
}

/** The payment companies as they are configured at this moment. */
@Injectable()
export class PaymentProviders {
  constructor(
    private readonly config: Config,
    private readonly settings: GatewaySettings,
  ) {}

  /** The company that took or may take an attempt's money, also when it is switched off for new ones. */
  async of(name: PaymentProviderName): Promise<PaymentProvider> {
    const provider = this.build(name, await this.settings.read());
    if (!provider) throw new GatewayError('unknown', 'not_configured');
    return provider;
  }

  /** Null when the company is not configured. */
  async find(name: PaymentProviderName): Promise<PaymentProvider | null> {
    return this.build(name, await this.settings.read());
  }

  /** The ways to pay that shoppers are offered now. */
  async methods(): Promise<AvailableMethod[]> {
    const gateways = await this.settings.read();
    return PAYMENT_METHODS.filter((code) => isOn(code, gateways)).map((code) => {
      const channel = PAYMENT_CHANNELS[code];
      const maximum = code === 'cash_on_delivery' ? gateways.cashOnDelivery.maximumTotal : channel.maximum;
      const isSandbox =
        channel.provider !== 'manual' && typeof gateways[channel.provider]?.apiBase === 'string';
      return { code, ...channel, maximum, isSandbox };
    });
  }

  private build(name: PaymentProviderName, gateways: ShopGateways): PaymentProvider | null {
    const { PUBLIC_URL: shopUrl } = this.config;
    if (name === 'stripe') return gateways.stripe && new StripeProvider(gateways.stripe, shopUrl);
    if (name === 'midtrans') return gateways.midtrans && new MidtransProvider(gateways.midtrans, shopUrl);
    return new ManualProvider(gateways.bankTransfer.accounts);
  }
}

function isOn(code: PaymentMethod, gateways: ShopGateways): boolean {
  if (code === 'cash_on_delivery') return gateways.cashOnDelivery.isActive;
  if (code === 'bank_transfer')
    return gateways.bankTransfer.isActive && gateways.bankTransfer.accounts.length > 0;
  const { provider } = PAYMENT_CHANNELS[code];
  return provider !== 'manual' && (gateways[provider]?.isActive ?? false);
}
