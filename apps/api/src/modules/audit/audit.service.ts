import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActorRef } from '../../common/actor.js';

interface AuditRecord {
  actor: ActorRef;
  /** What was done, as `noun.verb`: `account.registered`. */
  action: string;
  entity: string;
  entityId: string;
  before?: object;
  after?: object;
}

/** Every write of staff, account or money leaves a row here, in the transaction that makes it. Never pass a secret. */
@Injectable()
export class AuditService {
  async record(tx: EntityManager, entry: AuditRecord): Promise<void> {
    const { actor, action, entity, entityId, before, after } = entry;
    await tx.query(
      `INSERT INTO audit_entry (actor_kind, actor_id, action, entity, entity_id, before, after, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.kind, actor.id, action, entity, entityId, json(before), json(after), actor.requestId ?? null],
    );
  }
}

const json = (value: object | undefined): string | null =>
  value === undefined ? null : JSON.stringify(value);
