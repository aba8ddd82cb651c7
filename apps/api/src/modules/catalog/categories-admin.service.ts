import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { judged } from '../../common/constraints.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { PictureFacts } from '../media/picture.entity.js';
import {
  ADD_CATEGORY,
  ALL_CATEGORIES,
  CATEGORY_PATH,
  CHANGE_CATEGORY,
  EDITED_CATEGORY,
  LOCK_EDITS,
  LOCK_TREE,
} from './categories-admin.queries.js';
import { inTreeOrder, MOST_LEVELS } from './category-order.js';
import { changesOf, type Changes } from '../../common/changes.js';
import { FormerSlugsService } from './former-slugs.service.js';
import { slugOf, withFreeName } from './slug.js';
import { rulesOf, writeRules } from './specification-rules.js';
import { plainRule, ruleProblems, type InheritedRule, type SpecificationRule } from './specification.js';

export interface AdminCategory {
  id: string;
  parentId: string | null;
  name: string;
  slug: string;
  description: string;
  position: number;
  isActive: boolean;
  depth: number;
  productCount: number;
  picture: PictureFacts | null;
  version: number;
}

export interface AdminCategoryDetail extends AdminCategory {
  breadcrumb: { name: string; slug: string }[];
  specifications: SpecificationRule[];
  inherited: InheritedRule[];
}

interface NewCategory {
  name: string;
  slug?: string;
  description?: string;
  parentId: string | null;
  isActive?: boolean;
}

/** What staff edit of a category; where it hangs is changed by moving it. */
interface Edited {
  name: string;
  slug: string;
  description: string;
  isActive: boolean;
  specifications: SpecificationRule[];
}

@Injectable()
export class CategoriesAdminService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly former: FormerSlugsService,
    private readonly audit: AuditService,
  ) {}

  async list(): Promise<AdminCategory[]> {
    return inTreeOrder(await rows<Omit<AdminCategory, 'depth'>>(this.db, ALL_CATEGORIES));
  }

  async read(id: string, db: EntityManager = this.db.manager): Promise<AdminCategoryDetail> {
    const path = await this.pathTo(db, id);
    const category = path.at(-1);
    if (!category) throw new AppError('not_found');
    const rules = await rulesOf(db, id);
    return {
      ...category,
      breadcrumb: path,
      specifications: rules.filter(({ categoryId }) => categoryId === id),
      inherited: rules.filter(({ categoryId }) => categoryId !== id),
    };
  }

  async add(actor: Actor, input: NewCategory): Promise<AdminCategoryDetail> {
    return inTransaction(this.db, async (tx) => {
      await tx.query(LOCK_TREE);
      if (input.parentId !== null) await this.refuseDepth(tx, input.parentId);
      const { id, slug } = await this.insert(tx, input);
      await this.former.take(tx, 'category', slug);
      const added = await this.read(id, tx);
      const { name, description, parentId, isActive } = added;
      await this.note(tx, actor, id, 'added', { after: { name, slug, description, parentId, isActive } });
      return added;
    });
  }

  async change(
    actor: Actor,
    { id, version }: { id: string; version: number },
    input: Partial<Edited>,
  ): Promise<AdminCategoryDetail> {
    return inTransaction(this.db, async (tx) => {
      await tx.query(LOCK_EDITS);
      const before = await this.edited(tx, id, version);
      const after = { ...before, ...given(input) };
      const changes = changesOf<Edited>(before, after);
      if (changes) {
        const errors = ruleProblems(after.specifications);
        if (errors.length > 0) throw new AppError('invalid_input', { errors });
        await this.store(tx, { id, version, after, changes });
        await this.note(tx, actor, id, 'changed', changes);
      }
      return this.read(id, tx);
    });
  }

  private async store(
    tx: EntityManager,
    { id, version, after, changes }: { id: string; version: number; after: Edited; changes: Changes<Edited> },
  ): Promise<void> {
    await judged({ category_slug_unique: 'slug' }, () =>
      tx.query(CHANGE_CATEGORY, [id, version, after.name, after.slug, after.description, after.isActive]),
    );
    if (changes.before.slug !== undefined)
      await this.former.move(tx, 'category', { id, from: changes.before.slug, to: after.slug });
    if (changes.after.specifications) await writeRules(tx, id, changes.after.specifications);
  }

  /** The category as it is, kept from other editors until the end. */
  private async edited(tx: EntityManager, id: string, seen: number): Promise<Edited> {
    const [row] = await rows<Omit<Edited, 'specifications'> & { version: number }>(tx, EDITED_CATEGORY, [id]);
    if (!row) throw new AppError('not_found');
    const { version, ...facts } = row;
    if (version !== seen) throw new AppError('version_stale');
    const own = (await rulesOf(tx, id)).filter(({ categoryId }) => categoryId === id);
    return {
      ...facts,
      specifications: own.map(plainRule),
    };
  }

  private async insert(tx: EntityManager, input: NewCategory): Promise<{ id: string; slug: string }> {
    const { name, parentId, description = '', isActive = true } = input;
    const write = async (slug: string): Promise<{ id: string; slug: string } | undefined> => {
      const [row] = await rows<{ id: string }>(tx, ADD_CATEGORY, [
        name,
        slug,
        parentId,
        description,
        isActive,
      ]);
      return row && { id: row.id, slug };
    };
    if (input.slug === undefined) return withFreeName(slugOf(name, 'kategori'), write);
    const added = await write(input.slug);
    if (!added) throw fieldError('slug', 'taken', 'Another one has it');
    return added;
  }

  /** From the top down to the category; empty where there is none. */
  private async pathTo(db: EntityManager, id: string): Promise<AdminCategory[]> {
    const path = await rows<Omit<AdminCategory, 'depth'>>(db, CATEGORY_PATH, [id]);
    return path.map((category, depth) => ({ ...category, depth }));
  }

  private async refuseDepth(tx: EntityManager, parentId: string): Promise<void> {
    const path = await this.pathTo(tx, parentId);
    if (path.length === 0) throw fieldError('parentId', 'unknown', 'There is no such category');
    if (path.length >= MOST_LEVELS) throw fieldError('parentId', 'depth', `At most ${MOST_LEVELS} levels`);
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    entityId: string,
    verb: string,
    changes: { before?: object; after?: object },
  ): Promise<void> {
    const action = `category.${verb}`;
    return this.audit.record(tx, {
      actor: actorRef(actor),
      action,
      entity: 'category',
      entityId,
      ...changes,
    });
  }
}

/** A field that was not sent is left as it is. */
function given({ specifications, ...input }: Partial<Edited>): Partial<Edited> {
  return {
    ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)),
    ...(specifications && { specifications: specifications.map(plainRule) }),
  };
}
