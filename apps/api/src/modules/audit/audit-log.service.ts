import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { DEFAULT_LIMIT, toPage, type Page } from '../../common/page.js';
import { rows } from '../../database/sql.js';
import { AUDIT_FILTERS, auditLog, type AuditRow } from './audit-log.queries.js';
import type { AuditFiltersDto, ListAuditEntriesDto } from './dto/audit.dto.js';

/** The log as admins read it. */
@Injectable()
export class AuditLogService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async list(query: ListAuditEntriesDto): Promise<Page<AuditRow>> {
    const { text, parameters } = auditLog(query);
    const found = await rows<AuditRow>(this.db, text, parameters);
    return toPage(
      found,
      query.limit ?? DEFAULT_LIMIT,
      (row) => row,
      ({ moment, id }) => [moment, id],
    );
  }

  /** What can be filtered by: what has ever been done, and to what. */
  async filters(): Promise<AuditFiltersDto> {
    const [filters] = await rows<AuditFiltersDto>(this.db, AUDIT_FILTERS);
    return filters!;
  }
}
