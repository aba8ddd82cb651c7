import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx, xlsxFile } from '../../common/xlsx-file.js';
import { DailyReportService } from './daily-report.service.js';
import { reportWorkbook } from './daily-workbook.js';
import {
  DailyReportDto,
  DownloadDailyReportDto,
  ReadDailyReportDto,
  toDailyReportDto,
} from './dto/daily-report.dto.js';

@ApiTags('admin: reconciliation')
@Controller('admin/payment-reports')
export class DailyReportAdminController {
  constructor(private readonly reports: DailyReportService) {}

  /** What each gateway took and gave back on a day, against the orders that became paid that day. */
  @Get('daily')
  @Access('payments:read')
  @ApiOkResponse({ type: DailyReportDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async readDailyReport(@Query() { date }: ReadDailyReportDto): Promise<DailyReportDto> {
    return toDailyReportDto(await this.reports.read(date));
  }

  /** The same as a file for a spreadsheet program. */
  @Get('daily.xlsx')
  @Access('payments:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async downloadDailyReport(
    @Query() { date, locale = 'id' }: DownloadDailyReportDto,
  ): Promise<StreamableFile> {
    return xlsxFile(`rekonsiliasi-${date}`, await reportWorkbook(await this.reports.read(date), locale));
  }
}
