import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  DateTimeField,
  EnumField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { BankAccountDto } from '../bank-account.dto.js';
import { KEY_NAMES, type KeyName } from '../payment-config-keys.js';
import {
  CONFIG_ENVIRONMENTS,
  CONFIG_PROVIDERS,
  type ConfigEnvironment,
  type ConfigProvider,
} from '../payment-config.entity.js';
import { CONNECTION_PROBLEMS, type ConnectionProblem } from '../payment-config-test.service.js';
import type { ConfigView } from '../payment-config-view.js';

const SOURCES = ['environment', 'panel'] as const;

export class PaymentConfigKeyDto {
  @EnumField('PaymentKeyName', KEY_NAMES) name!: KeyName;
  @TextField({ nullable: true, description: 'Null where no key is set' })
  lastFour!: string | null;
}

export class PaymentConfigDto {
  @UuidField({ nullable: true, description: 'Null while only the environment names it' }) id!: string | null;
  @EnumField('ConfigProvider', CONFIG_PROVIDERS) provider!: ConfigProvider;
  @EnumField('ConfigEnvironment', CONFIG_ENVIRONMENTS) environment!: ConfigEnvironment;
  @EnumField('ConfigSource', SOURCES, {
    description: 'Keys of the environment override those in the panel',
  })
  source!: (typeof SOURCES)[number];
  @BooleanField({ description: 'Whether new payments may begin' }) isActive!: boolean;
  @BooleanField({
    description: 'False when its keys were encrypted with another ENCRYPTION_KEY; they must be entered anew',
  })
  isReadable!: boolean;
  @ListField(() => PaymentConfigKeyDto) keys!: PaymentConfigKeyDto[];
  @ListField(() => BankAccountDto) accounts!: BankAccountDto[];
  @MoneyField({ nullable: true, description: 'The largest order that the courier may collect for' })
  maximumTotal!: MoneyDto | null;
  @TextField({ nullable: true, description: "The address to enter at the company's own panel" })
  callbackUrl!: string | null;
  @BooleanField({ description: 'Talks to the payment sandbox' }) isSandbox!: boolean;
  @DateTimeField({ nullable: true }) updatedAt!: string | null;
}

/** Keys as the company's panel shows them. They never come back. */
export class PaymentKeysDto {
  @TextField({ optional: true, min: 1, max: 200 }) secretKey?: string;
  @TextField({ optional: true, min: 1, max: 200 }) webhookSecret?: string;
  @TextField({ optional: true, min: 1, max: 200 }) serverKey?: string;
  @TextField({ optional: true, min: 1, max: 200 }) clientKey?: string;
}

class PaymentConfigFields {
  @ObjectField(() => PaymentKeysDto, { optional: true, description: 'A key left out is kept' })
  keys?: PaymentKeysDto;

  @ListField(() => BankAccountDto, {
    optional: true,
    max: 5,
    description: 'One to five, for bank transfers alone',
  })
  accounts?: BankAccountDto[];

  @MoneyField({
    optional: true,
    nullable: true,
    description: 'For cash on delivery alone; null for no limit',
  })
  maximumTotal?: MoneyDto | null;
}

const SWITCHING = 'Switching one on switches off the other of its provider';

export class AddPaymentConfigDto extends PaymentConfigFields {
  @EnumField('ConfigProvider', CONFIG_PROVIDERS) provider!: ConfigProvider;
  @EnumField('ConfigEnvironment', CONFIG_ENVIRONMENTS) environment!: ConfigEnvironment;
  @BooleanField({ description: SWITCHING }) isActive!: boolean;
}

export class ChangePaymentConfigDto extends PaymentConfigFields {
  @BooleanField({ optional: true, description: SWITCHING }) isActive?: boolean;
}

export class PaymentConfigNameDto {
  @EnumField('ConfigProvider', CONFIG_PROVIDERS) provider!: ConfigProvider;
  @EnumField('ConfigEnvironment', CONFIG_ENVIRONMENTS) environment!: ConfigEnvironment;
}

export class SwitchPaymentConfigDto extends PaymentConfigNameDto {
  @BooleanField({ description: SWITCHING }) isActive!: boolean;
}

export class PaymentConfigTestDto {
  @BooleanField() isWorking!: boolean;
  @EnumField('ConnectionProblem', CONNECTION_PROBLEMS, { nullable: true }) code!: ConnectionProblem | null;
  @TextField({ nullable: true, description: "The company's own word for what went wrong" })
  detail!: string | null;
}

export function toPaymentConfigDto({ maximumTotal, updatedAt, ...view }: ConfigView): PaymentConfigDto {
  return {
    ...view,
    maximumTotal: maximumTotal === null ? null : rupiah(maximumTotal),
    updatedAt: updatedAt?.toISOString() ?? null,
  };
}
