import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { Config } from '../../config.js';
import { AuditService } from '../audit/audit.service.js';
import {
  endsOf,
  isSetByEnvironment,
  keysOf,
  type ConfigName,
  type GatewayKeys,
} from './payment-config-keys.js';
import { configProblems, type ConfigInput } from './payment-config-rules.js';
import { PaymentConfigVault } from './payment-config-vault.service.js';
import { toView, type ConfigView } from './payment-config-view.js';
import { CONFIG_PROVIDERS } from './payment-config.entity.js';
import {
  allConfigs,
  deleteConfig,
  isNamed,
  lockConfigs,
  writeConfig,
  type ConfigRow,
  type ConfigValues,
} from './payment-configs.queries.js';

const NOTHING: ConfigValues = { secrets: null, hints: {}, settings: {}, isActive: false };

/** How the shop takes money, as admins set it up. */
@Injectable()
export class PaymentConfigsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly vault: PaymentConfigVault,
    private readonly audit: AuditService,
  ) {}

  async list(): Promise<ConfigView[]> {
    const rows = await allConfigs(this.db);
    const names = CONFIG_PROVIDERS.flatMap((provider) =>
      (['test', 'live'] as const).map((environment) => ({ provider, environment })),
    );
    return names
      .filter((name) => rows.some(isNamed(name)) || isSetByEnvironment(this.config, name))
      .map((name) => this.view(name, rows.find(isNamed(name))));
  }

  async add(
    actor: Actor,
    { provider, environment, ...input }: ConfigName & ConfigInput,
  ): Promise<ConfigView> {
    const name = { provider, environment };
    return inTransaction(this.db, async (tx) => {
      const rows = await lockConfigs(tx);
      if (rows.some(isNamed(name)))
        throw fieldError('environment', 'unique', 'This provider is set up for it already');
      return this.store(tx, actor, { name, input, rows });
    });
  }

  async change(actor: Actor, id: string, input: ConfigInput): Promise<ConfigView> {
    return inTransaction(this.db, async (tx) => {
      const rows = await lockConfigs(tx);
      const row = rows.find((other) => other.id === id);
      if (!row) throw new AppError('not_found');
      const { provider, environment } = row;
      return this.store(tx, actor, { name: { provider, environment }, input, rows });
    });
  }

  /** Also for a gateway that only the environment sets up: its row then holds nothing but this. */
  async switch(actor: Actor, { isActive, ...name }: ConfigName & { isActive: boolean }): Promise<ConfigView> {
    return inTransaction(this.db, async (tx) => {
      const rows = await lockConfigs(tx);
      if (!rows.some(isNamed(name)) && !isSetByEnvironment(this.config, name))
        throw new AppError('not_found');
      return this.store(tx, actor, { name, input: { isActive }, rows });
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const row = (await lockConfigs(tx)).find((other) => other.id === id);
      if (!row) throw new AppError('not_found');
      await deleteConfig(tx, id);
      await this.note(tx, actor, { before: row });
    });
  }

  /** Everything that a write means: what it may not do, the one active row, the row itself, and who did it. */
  private async store(
    tx: EntityManager,
    actor: Actor,
    { name, input, rows }: { name: ConfigName; input: ConfigInput; rows: ConfigRow[] },
  ): Promise<ConfigView> {
    const before = rows.find(isNamed(name));
    const values = this.merged(name, before, input);
    const others = rows.filter((row) => row !== before && row.provider === name.provider && row.isActive);
    for (const other of values.isActive ? others : [])
      await this.write(tx, actor, { name: other, before: other, values: { ...other, isActive: false } });
    return this.view(name, await this.write(tx, actor, { name, before, values }));
  }

  /** What will stand in the row. Throws `invalid_input` for what may not. */
  private merged(name: ConfigName, before: ConfigRow | undefined, sent: ConfigInput): ConfigValues {
    const input = { ...sent, keys: sent.keys && keysOf(sent.keys) };
    const { secrets, hints, settings, ...old } = before ?? NOTHING;
    // Keys that can not be read can not be kept either.
    const keys: GatewayKeys = { ...(before && this.vault.open(before)), ...input.keys };
    const accounts = input.accounts ?? settings.accounts ?? [];
    const isActive = input.isActive ?? old.isActive;
    const errors = configProblems(this.config, {
      ...{ name, input, keys, accounts, isActive },
      isNew: before === undefined,
      isOverridden: isSetByEnvironment(this.config, name),
    });
    if (errors.length > 0) throw new AppError('invalid_input', { errors });
    const { maximumTotal: limit } = input;
    return {
      ...(input.keys ? { secrets: this.vault.seal(keys, name), hints: endsOf(keys) } : { secrets, hints }),
      settings: {
        ...settings,
        ...(input.accounts && { accounts }),
        ...(limit !== undefined && { maximumTotal: limit?.amount }),
      },
      isActive,
    };
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    { name, before, values }: { name: ConfigName; before: ConfigRow | undefined; values: ConfigValues },
  ): Promise<ConfigRow> {
    const after = await writeConfig(tx, name, values, actor.userId);
    await this.note(tx, actor, { before, after });
    return after;
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    { before, after }: { before?: ConfigRow; after?: ConfigRow },
  ): Promise<void> {
    return this.audit.record(tx, {
      actor: actorRef(actor),
      action: `payment_config.${after ? (before ? 'changed' : 'added') : 'deleted'}`,
      entity: 'payment_config',
      entityId: (after ?? before)!.id,
      before: before && auditable(before),
      after: after && auditable(after),
    });
  }

  private view(name: ConfigName, row: ConfigRow | undefined): ConfigView {
    return toView(this.config, { ...name, row, isReadable: this.vault.canOpen(row) });
  }
}

/** Without the keys: of those only the ends. */
const auditable = ({ provider, environment, hints, settings, isActive }: ConfigRow): object => ({
  provider,
  environment,
  isActive,
  keys: hints,
  ...settings,
});
