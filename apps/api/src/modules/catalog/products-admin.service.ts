import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { changesOf, type Changes } from '../../common/changes.js';
import { FormerSlugsService } from './former-slugs.service.js';
import { productActions } from './product-actions.js';
import { factsOf, productProblems, type ProductDraft, type ProductFacts } from './product-facts.js';
import { PRODUCT_IMAGES, type ProductImageRow } from './product-images.queries.js';
import { ProductWriter } from './product-writer.service.js';
import { BRANDS, PRODUCT_DETAIL, type DetailRow, type ProductDetail } from './products-admin.queries.js';
import { rulesOf } from './specification-rules.js';

/** Fields that decide what shoppers and staff are told about the stock. */
const LEVEL_FIELDS = ['minimumStock', 'lowStockThreshold', 'allowsBackorder'] as const;

/** Products as staff make and edit them. */
@Injectable()
export class ProductsAdminService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly writer: ProductWriter,
    private readonly former: FormerSlugsService,
    private readonly audit: AuditService,
  ) {}

  async read(id: string, db: EntityManager = this.db.manager): Promise<ProductDetail> {
    const [row] = await rows<DetailRow>(db, PRODUCT_DETAIL, [id]);
    if (!row) throw new AppError('not_found');
    const { archivedAt, isUsed } = row;
    return {
      ...row,
      specificationTemplate: await rulesOf(db, row.categoryId),
      images: await rows<ProductImageRow>(db, PRODUCT_IMAGES, [id]),
      allowedActions: productActions({ isArchived: archivedAt !== null, isUsed }),
    };
  }

  async add(actor: Actor, draft: ProductDraft): Promise<ProductDetail> {
    return inTransaction(this.db, async (tx) => {
      const { slug, ...facts } = { ...NO_SALE, ...factsOf(draft) } as Omit<ProductFacts, 'slug'> & {
        slug?: string;
      };
      await this.refuse(tx, { ...facts, slug: slug ?? '' }, { withRules: true });
      const id = await this.writer.add(tx, facts, slug);
      const added = await this.read(id, tx);
      await this.note(tx, actor, id, 'added', { after: { ...facts, slug: added.slug } });
      return added;
    });
  }

  async change(
    actor: Actor,
    seen: { id: string; version: number },
    draft: Partial<ProductDraft>,
  ): Promise<ProductDetail> {
    return inTransaction(this.db, async (tx) => {
      const { facts: before, version, now } = await this.writer.edited(tx, seen.id);
      if (version !== seen.version) throw new AppError('version_stale');
      const after = { ...before, ...factsOf(draft) };
      const changes = changesOf<ProductFacts>(before, after);
      if (changes) {
        const { categoryId, specifications } = changes.after;
        await this.refuse(tx, after, { withRules: categoryId !== undefined || specifications !== undefined });
        await this.writer.change(tx, seen, after, now);
        await this.follow(tx, seen.id, changes);
        await this.note(tx, actor, seen.id, 'changed', changes);
      }
      return this.read(seen.id, tx);
    });
  }

  brands(q: string): Promise<{ name: string }[]> {
    return rows(this.db, BRANDS, [q]);
  }

  /** What else a change means. */
  private async follow(
    tx: EntityManager,
    id: string,
    { before, after }: Changes<ProductFacts>,
  ): Promise<void> {
    if (before.slug !== undefined && after.slug !== undefined)
      await this.former.move(tx, 'product', { id, from: before.slug, to: after.slug });
    if (LEVEL_FIELDS.some((field) => field in after))
      await addJob(tx, 'inventory.show-levels', { productId: id });
  }

  private async refuse(
    tx: EntityManager,
    facts: ProductFacts,
    { withRules }: { withRules: boolean },
  ): Promise<void> {
    const rules = withRules ? await rulesOf(tx, facts.categoryId) : undefined;
    const errors = productProblems(facts, rules);
    if (errors.length > 0) throw new AppError('invalid_input', { errors });
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    entityId: string,
    verb: string,
    changes: { before?: object; after?: object },
  ): Promise<void> {
    const action = `product.${verb}`;
    return this.audit.record(tx, { actor: actorRef(actor), action, entity: 'product', entityId, ...changes });
  }
}

const NO_SALE = { salePrice: null, saleStartsAt: null, saleEndsAt: null };
