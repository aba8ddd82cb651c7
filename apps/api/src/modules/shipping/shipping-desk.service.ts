import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { CreateShippingServiceDto, SaveShippingServiceDto } from './dto/admin-shipping.dto.js';
import type { ShippingService } from './shipping-service.entity.js';
import {
  CHANGE,
  COLUMNS,
  CREATE,
  DEACTIVATE,
  DELETE_UNUSED,
  LIST,
  REORDER,
} from './shipping-services.queries.js';

/** Above these a cost could leave the whole numbers, and no courier asks for as much. */
const DEAREST = { basePrice: 10_000_000, pricePerKg: 1_000_000 };

/** The shop's list of shipping services, as staff keep it. */
@Injectable()
export class ShippingDesk {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  list(db: DataSource | EntityManager = this.db): Promise<ShippingService[]> {
    return rows<ShippingService>(db, LIST);
  }

  async create(actor: Actor, input: CreateShippingServiceDto): Promise<ShippingService> {
    const values = valuesOf(input);
    return inTransaction(this.db, async (tx) => {
      const [service] = await rows<ShippingService>(tx, CREATE, [input.code, ...values]);
      if (!service) throw fieldError('code', 'taken', 'Another service has this code');
      await this.note(tx, actor, 'created', { code: service.code, after: service });
      return service;
    });
  }

  /** Throws `version_stale` when somebody else changed it after this version was read. */
  async change(
    actor: Actor,
    { code, version }: { code: string; version: number },
    input: SaveShippingServiceDto,
  ): Promise<ShippingService> {
    const values = valuesOf(input);
    return inTransaction(this.db, async (tx) => {
      const before = await this.read(tx, code);
      const [service] = await rows<ShippingService>(tx, CHANGE, [code, ...values, version]);
      if (!service) throw new AppError('version_stale');
      await this.note(tx, actor, 'changed', { code, before, after: service });
      return service;
    });
  }

  /** Orders keep what they were sent with; one that an order names is only offered no more. */
  async remove(actor: Actor, code: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const before = await this.read(tx, code);
      const [deleted] = await rows<ShippingService>(tx, DELETE_UNUSED, [code]);
      const [kept] = deleted ? [] : await rows<ShippingService>(tx, DEACTIVATE, [code]);
      await this.note(tx, actor, deleted ? 'deleted' : 'changed', { code, before, after: kept });
    });
  }

  async reorder(actor: Actor, codes: string[]): Promise<ShippingService[]> {
    return inTransaction(this.db, async (tx) => {
      const before = await this.list(tx);
      await tx.query(REORDER, [codes]);
      const after = await this.list(tx);
      const inOrder = (services: ShippingService[]): object => ({ codes: services.map(({ code }) => code) });
      await this.note(tx, actor, 'reordered', {
        code: 'all',
        before: inOrder(before),
        after: inOrder(after),
      });
      return after;
    });
  }

  private async read(tx: EntityManager, code: string): Promise<ShippingService> {
    const [service] = await rows<ShippingService>(
      tx,
      `SELECT ${COLUMNS} FROM shipping_service WHERE code = $1 FOR UPDATE`,
      [code],
    );
    if (!service) throw new AppError('not_found');
    return service;
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    verb: string,
    { code, before, after }: { code: string; before?: object; after?: object },
  ): Promise<void> {
    return this.audit.record(tx, {
      actor: actorRef(actor),
      action: `shipping_service.${verb}`,
      entity: 'shipping_service',
      entityId: code,
      before,
      after,
    });
  }
}

function valuesOf(input: SaveShippingServiceDto): unknown[] {
  const { name, courier, basePrice, pricePerKg, volumeFactor, minDays, maxDays, isActive } = input;
  if (basePrice.amount > DEAREST.basePrice) throw tooDear('basePrice');
  if (pricePerKg.amount > DEAREST.pricePerKg) throw tooDear('pricePerKg');
  if (maxDays < minDays) throw fieldError('maxDays', 'range', 'Not fewer than minDays');
  return [name, courier, basePrice.amount, pricePerKg.amount, volumeFactor, minDays, maxDays, isActive];
}

const tooDear = (field: keyof typeof DEAREST): AppError =>
  fieldError(`${field}.amount`, 'range', `At most ${DEAREST[field]}`);
