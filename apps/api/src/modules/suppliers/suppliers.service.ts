import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, toPage, type Page } from '../../common/page.js';
import { violates } from '../../common/constraints.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { ChangeSupplierDto, CreateSupplierDto, ListSuppliersDto } from './dto/supplier.dto.js';
import type { Supplier } from './supplier.entity.js';
import { CHANGE, COLUMNS, CREATE, LIST } from './suppliers.queries.js';

type Facts = Pick<
  Supplier,
  'name' | 'contactPerson' | 'email' | 'phone' | 'company' | 'address' | 'notes' | 'isActive'
>;

@Injectable()
export class SuppliersService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async list({ q, status, limit = DEFAULT_LIMIT, after }: ListSuppliersDto): Promise<Page<Supplier>> {
    const [name = null, id = null] = decodeCursor(after, ['string', 'uuid']) ?? [];
    const found = await rows<Supplier>(this.db, LIST, [
      q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null,
      status ? status === 'active' : null,
      name,
      id,
      limit + 1,
    ]);
    return toPage(
      found,
      limit,
      (supplier) => supplier,
      (supplier) => [supplier.name, supplier.id],
    );
  }

  async read(id: string, db: DataSource | EntityManager = this.db): Promise<Supplier> {
    const [supplier] = await rows<Supplier>(db, `SELECT ${COLUMNS} FROM supplier WHERE id = $1`, [id]);
    if (!supplier) throw new AppError('not_found');
    return supplier;
  }

  async create(actor: Actor, input: CreateSupplierDto): Promise<Supplier> {
    const facts: Facts = {
      contactPerson: '',
      company: '',
      address: '',
      notes: '',
      isActive: true,
      ...defined(input),
    } as Facts;
    return inTransaction(this.db, async (tx) => {
      const [supplier] = await rows<Supplier>(tx, CREATE, valuesOf(facts));
      if (!supplier) throw nameTaken();
      await this.note(tx, actor, 'created', { id: supplier.id, after: facts });
      return supplier;
    });
  }

  /** Throws `version_stale` when somebody else changed it after this version was read. */
  async change(
    actor: Actor,
    { id, version }: { id: string; version: number },
    input: ChangeSupplierDto,
  ): Promise<Supplier> {
    const changes: Partial<Facts> = defined(input);
    return inTransaction(this.db, async (tx) => {
      const before = await this.read(id, tx);
      const [supplier] = await rows<Supplier>(tx, CHANGE, [
        ...valuesOf({ ...before, ...changes }),
        id,
        version,
      ]);
      if (!supplier) throw new AppError('version_stale');
      const names = Object.keys(changes) as (keyof Facts)[];
      await this.note(tx, actor, 'changed', { id, before: pick(before, names), after: changes });
      return supplier;
    }).catch((error: unknown) => {
      throw violates(error, 'supplier_name_unique') ? nameTaken() : error;
    });
  }

  /** Throws `supplier_in_use`: the keys of products and orders decide, also about one that is just being written. */
  async delete(actor: Actor, id: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const before = await this.read(id, tx);
      await tx.query('DELETE FROM supplier WHERE id = $1', [id]);
      await this.note(tx, actor, 'deleted', { id, before });
    }).catch((error: unknown) => {
      const isInUse = violates(error, 'product_supplier') || violates(error, 'restock_order_supplier');
      throw isInUse ? new AppError('supplier_in_use') : error;
    });
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    verb: string,
    { id, before, after }: { id: string; before?: object; after?: object },
  ): Promise<void> {
    return this.audit.record(tx, {
      actor: actorRef(actor),
      action: `supplier.${verb}`,
      entity: 'supplier',
      entityId: id,
      before,
      after,
    });
  }
}

const nameTaken = (): AppError => fieldError('name', 'taken', 'Another supplier has this name');

const valuesOf = (facts: Facts): unknown[] => [
  facts.name,
  facts.contactPerson,
  facts.email,
  facts.phone,
  facts.company,
  facts.address,
  facts.notes,
  facts.isActive,
];

const defined = <T extends object>(input: T): Partial<T> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;

const pick = (facts: Facts, names: (keyof Facts)[]): object =>
  Object.fromEntries(names.map((name) => [name, facts[name]]));
