import { Injectable } from '@nestjs/common';
import { Encryption } from '../../common/encryption.js';
import { Config } from '../../config.js';
import type { ConfigName, GatewayKeys } from './payment-config-keys.js';

/** Seals the keys that staff entered, so that the database alone gives none away. */
@Injectable()
export class PaymentConfigVault {
  private readonly encryption: Encryption;

  constructor({ ENCRYPTION_KEY }: Config) {
    this.encryption = new Encryption(ENCRYPTION_KEY, 'payment_config');
  }

  seal(keys: GatewayKeys, name: ConfigName): Buffer {
    return this.encryption.seal(JSON.stringify(keys), placeOf(name));
  }

  /** Null for keys that this shop's ENCRYPTION_KEY does not open; a row without any has an empty object. */
  open({ secrets, ...name }: ConfigName & { secrets: Buffer | null }): GatewayKeys | null {
    if (secrets === null) return {};
    const text = this.encryption.open(secrets, placeOf(name));
    return text === null ? null : (JSON.parse(text) as GatewayKeys);
  }
}

const placeOf = ({ provider, environment }: ConfigName): string => `${provider}/${environment}`;
