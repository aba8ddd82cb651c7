import { Injectable } from '@nestjs/common';
import { Encryption } from '../../common/encryption.js';
import { Config } from '../../config.js';
import type { ConfigName, GatewayKeys } from './payment-config-keys.js';

type SealedKeys = ConfigName & { secrets: Buffer | null };

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
  open({ secrets, ...name }: SealedKeys): GatewayKeys | null {
    if (secrets === null) return {};
    const text = this.encryption.open(secrets, placeOf(name));
    return text === null ? null : (JSON.parse(text) as GatewayKeys);
  }

  canOpen(row: SealedKeys | undefined): boolean {
    return row === undefined || this.open(row) !== null;
  }
}

const placeOf = ({ provider, environment }: ConfigName): string => `${provider}/${environment}`;
