import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, toPage, type Page } from '../../common/page.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { ListSynonymsDto } from './dto/synonym.dto.js';
import type { Synonym } from './synonym.entity.js';
import { synonymWords } from './synonym-words.js';
import { searchWords } from './search-words.js';

const COLUMNS = 'id, words, version';

/** By their first word: part of any word $1, after ($2, $3), at most $4. A shop has dozens of them. */
const LIST = `
  SELECT ${COLUMNS} FROM search_synonym
   WHERE ($1::text IS NULL OR EXISTS (SELECT FROM unnest(words) word WHERE strpos(word, $1) > 0))
     AND ($2::text IS NULL OR (words[1], id) > ($2, $3::uuid))
   ORDER BY words[1], id LIMIT $4`;

const CREATE = `INSERT INTO search_synonym (words) VALUES ($1) RETURNING ${COLUMNS}`;

/** No row back: it has another version by now. */
const CHANGE = `
  UPDATE search_synonym SET words = $1, version = version + 1 WHERE id = $2 AND version = $3 RETURNING ${COLUMNS}`;

/** What means the same. A change holds for the next search, in every process: the search reads the table itself. */
@Injectable()
export class SynonymsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async list({ q, limit = DEFAULT_LIMIT, after }: ListSynonymsDto): Promise<Page<Synonym>> {
    const [word = null, id = null] = decodeCursor(after, ['string', 'uuid']) ?? [];
    const part = q ? searchWords(q).join(' ') : null;
    const found = await rows<Synonym>(this.db, LIST, [part, word, id, limit + 1]);
    return toPage(
      found,
      limit,
      (synonym) => synonym,
      (synonym) => [synonym.words[0]!, synonym.id],
    );
  }

  async create(actor: Actor, typed: string[]): Promise<Synonym> {
    const words = synonymWords(typed);
    return inTransaction(this.db, async (tx) => {
      const [synonym] = await rows<Synonym>(tx, CREATE, [words]);
      await this.note(tx, actor, 'created', { id: synonym!.id, after: { words } });
      return synonym!;
    });
  }

  /** Throws `version_stale` when somebody else changed it after this version was read. */
  async change(
    actor: Actor,
    { id, version }: { id: string; version: number },
    typed: string[],
  ): Promise<Synonym> {
    const words = synonymWords(typed);
    return inTransaction(this.db, async (tx) => {
      const before = await this.read(tx, id);
      const [synonym] = await rows<Synonym>(tx, CHANGE, [words, id, version]);
      if (!synonym) throw new AppError('version_stale');
      await this.note(tx, actor, 'changed', { id, before: { words: before.words }, after: { words } });
      return synonym;
    });
  }

  async delete(actor: Actor, id: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const { words } = await this.read(tx, id);
      await tx.query('DELETE FROM search_synonym WHERE id = $1', [id]);
      await this.note(tx, actor, 'deleted', { id, before: { words } });
    });
  }

  private async read(tx: EntityManager, id: string): Promise<Synonym> {
    const [synonym] = await rows<Synonym>(
      tx,
      `SELECT ${COLUMNS} FROM search_synonym WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!synonym) throw new AppError('not_found');
    return synonym;
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    verb: string,
    { id, before, after }: { id: string; before?: object; after?: object },
  ): Promise<void> {
    return this.audit.record(tx, {
      actor: actorRef(actor),
      action: `synonym.${verb}`,
      entity: 'synonym',
      entityId: id,
      before,
      after,
    });
  }
}
