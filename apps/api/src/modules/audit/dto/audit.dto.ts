import { ROLES, type Role } from '@hurtrock/shared/permissions';
import {
  DateTimeField,
  EnumField,
  ListField,
  ObjectField,
  TextField,
  TextListField,
  UuidField,
} from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery } from '../../../common/page.js';
import { fieldChanges } from '../audit-changes.js';
import type { AuditRow } from '../audit-log.queries.js';

const DAY = { min: 10, max: 10, pattern: /^\d{4}-\d\d-\d\d$/, optional: true };
const WORD = { max: 60, pattern: /^[\w.-]+$/, optional: true };

export class ListAuditEntriesDto extends PageQuery {
  @TextField({
    max: 100,
    optional: true,
    description: 'A number, SKU, id or request id; part of the name or e-mail of who was changed',
  })
  q?: string;
  @UuidField({ optional: true, description: 'Who did it' }) by?: string;
  @TextField(WORD) action?: string;
  @TextField({ ...WORD, description: 'What was changed, such as `product`' }) entity?: string;
  @TextField({ ...DAY, description: 'First day, of the shop (WIB)' }) from?: string;
  @TextField({ ...DAY, description: 'Last day, of the shop (WIB)' }) to?: string;
}

export class ExportAuditEntriesDto extends exportOf(ListAuditEntriesDto) {}

const KINDS = ['user', 'visitor', 'system', 'gateway'] as const;

export class AuditByDto {
  @EnumField('AuditByKind', KINDS) kind!: (typeof KINDS)[number];
  @UuidField({ nullable: true }) id!: string | null;
  @TextField({ nullable: true }) name!: string | null;
  @TextField({ nullable: true }) email!: string | null;
  @EnumField('Role', ROLES, { nullable: true, description: 'As it is now' }) role!: Role | null;
}

export class FieldChangeDto {
  @TextField({ description: 'A path such as `address.city`' }) field!: string;
  @TextField({ nullable: true, description: 'null where it did not exist' }) before!: string | null;
  @TextField({ nullable: true, description: 'null where it is gone' }) after!: string | null;
}

export class AuditEntryDto {
  @UuidField() id!: string;
  @DateTimeField() at!: string;
  @ObjectField(() => AuditByDto) by!: AuditByDto;
  @TextField({ description: 'As `noun.verb`' }) action!: string;
  @TextField() entity!: string;
  @TextField() entityId!: string;
  @TextField({ nullable: true, description: 'As it is called now, where it still exists' })
  entityName!: string | null;
  @ListField(() => FieldChangeDto) changes!: FieldChangeDto[];
  @TextField({ nullable: true }) requestId!: string | null;
}

export class AuditPageDto {
  @ListField(() => AuditEntryDto) items!: AuditEntryDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export class AuditFiltersDto {
  @TextListField({ max: 1000, longest: 100 }) actions!: string[];
  @TextListField({ max: 1000, longest: 100 }) entities!: string[];
}

export function toAuditEntryDto(row: AuditRow): AuditEntryDto {
  const { id, action, entity, entityId, entityName, requestId } = row;
  return {
    id,
    at: row.at.toISOString(),
    by: {
      kind: row.actorKind,
      id: row.actorId,
      name: row.actorName,
      email: row.actorEmail,
      role: row.actorRole,
    },
    action,
    entity,
    entityId,
    entityName,
    changes: fieldChanges(row.before, row.after),
    requestId,
  };
}
