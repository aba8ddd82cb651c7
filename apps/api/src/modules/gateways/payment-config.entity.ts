import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

export const CONFIG_PROVIDERS = ['stripe', 'midtrans', 'bank_transfer', 'cash_on_delivery'] as const;
export type ConfigProvider = (typeof CONFIG_PROVIDERS)[number];

export const CONFIG_ENVIRONMENTS = ['test', 'live'] as const;
export type ConfigEnvironment = (typeof CONFIG_ENVIRONMENTS)[number];

/** How the shop takes money in one way. Keys stand here encrypted, with their last four characters beside them. */
@Entity('payment_config')
@Unique('payment_config_unique', ['provider', 'environment'])
@Check(
  'payment_config_provider_known',
  `provider IN ('stripe', 'midtrans', 'bank_transfer', 'cash_on_delivery')`,
)
@Check('payment_config_environment_known', `environment IN ('test', 'live')`)
@Index('payment_config_one_active', ['provider'], { unique: true, where: 'is_active' })
export class PaymentConfig {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_config_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  provider!: ConfigProvider;

  @Column('text')
  environment!: ConfigEnvironment;

  @Column('bytea', { nullable: true })
  secrets!: Buffer | null;

  /** Name of a key → its last four characters. */
  @Column('jsonb', { default: {} })
  hints!: Record<string, string>;

  @Column('jsonb', { default: {} })
  settings!: object;

  @Column('boolean', { default: false })
  isActive!: boolean;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'shop_now()' })
  updatedAt!: Date;

  @Column('uuid', { nullable: true })
  updatedBy!: string | null;
}
