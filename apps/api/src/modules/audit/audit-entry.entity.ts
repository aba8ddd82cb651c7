import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ActorRef } from '../../common/actor.js';

/** Who changed what, with the values before and after. The database refuses to change a row once written. */
@Entity('audit_entry')
@Check('audit_entry_actor_kind_known', `actor_kind IN ('user', 'visitor', 'system', 'gateway')`)
@Index('audit_entry_by_time', ['at', 'id'])
@Index('audit_entry_by_actor', ['actorId', 'at', 'id'])
@Index('audit_entry_by_action', ['action', 'at', 'id'])
@Index('audit_entry_by_entity', ['entity', 'at', 'id'])
@Index('audit_entry_of_thing', ['entityId', 'at', 'id'])
@Index('audit_entry_by_request', ['requestId'])
export class AuditEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_entry_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  at!: Date;

  @Column('text')
  actorKind!: ActorRef['kind'];

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  action!: string;

  @Column('text')
  entity!: string;

  @Column('text')
  entityId!: string;

  @Column('jsonb', { nullable: true })
  before!: object | null;

  @Column('jsonb', { nullable: true })
  after!: object | null;

  @Column('text', { nullable: true })
  requestId!: string | null;
}
