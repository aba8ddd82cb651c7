import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx, xlsxFile } from '../../common/xlsx-file.js';
import { AnswersPdf, pdfFile } from '../documents/pdf-file.js';
import { ExportAnalyticsDto, SalesReportDto } from './dto/report.dto.js';
import { ReportsService } from './reports.service.js';
import { textsIn } from './texts.js';

/** Figures to take along. Days are those of Jakarta. */
@ApiTags('admin: reports')
@Controller('admin')
@ApiProblems('invalid_input', 'unknown_parameter')
export class ReportsAdminController {
  constructor(private readonly reports: ReportsService) {}

  /** A part of analytics as a file for a spreadsheet program. */
  @Get('analytics/export.xlsx')
  @Access('reports:read')
  @AnswersXlsx()
  @ApiProblems('forbidden')
  async exportAnalytics(
    @CurrentActor() actor: Actor,
    @Query() { area, locale = 'id', ...asked }: ExportAnalyticsDto,
  ): Promise<StreamableFile> {
    const name = `${textsIn(locale).files.analytics}-${area}-${asked.from}-${asked.to}`;
    return xlsxFile(name, await this.reports.area(actor, area, { ...asked, locale }));
  }

  /** What sold until now, a row a day, week or month, with the sums. */
  @Get('reports/sales.xlsx')
  @Access('reports:read')
  @AnswersXlsx()
  async downloadSalesReport(@Query() { period, locale = 'id' }: SalesReportDto): Promise<StreamableFile> {
    return xlsxFile(textsIn(locale).files[period], await this.reports.salesWorkbook(period, locale));
  }

  /** The same on paper. */
  @Get('reports/sales.pdf')
  @Access('reports:read')
  @AnswersPdf()
  async printSalesReport(@Query() { period, locale = 'id' }: SalesReportDto): Promise<StreamableFile> {
    return pdfFile(textsIn(locale).files[period], await this.reports.salesPdf(period, locale));
  }
}
