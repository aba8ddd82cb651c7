import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { listFile } from '../../common/list-file.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import { AuditLogService } from './audit-log.service.js';
import { auditSheet } from './audit-sheet.js';
import {
  AuditFiltersDto,
  AuditPageDto,
  ExportAuditEntriesDto,
  ListAuditEntriesDto,
  toAuditEntryDto,
} from './dto/audit.dto.js';

@ApiTags('admin: audit')
@Controller('admin/audit')
export class AuditAdminController {
  constructor(private readonly log: AuditLogService) {}

  /** Who changed what, the newest first. */
  @Get()
  @Access('audit:read')
  @ApiOkResponse({ type: AuditPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listAuditEntries(@Query() query: ListAuditEntriesDto): Promise<AuditPageDto> {
    const { items, nextCursor } = await this.log.list(query);
    return { items: items.map(toAuditEntryDto), nextCursor };
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('audit:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportAuditEntries(
    @Query() { locale = 'id', ...filters }: ExportAuditEntriesDto,
  ): Promise<StreamableFile> {
    return listFile('log-audit', auditSheet(locale), (page) =>
      this.listAuditEntries({ ...filters, ...page }),
    );
  }

  /** What the log can be filtered by. */
  @Get('filters')
  @Access('audit:read')
  @ApiOkResponse({ type: AuditFiltersDto })
  async readAuditFilters(): Promise<AuditFiltersDto> {
    return this.log.filters();
  }
}
