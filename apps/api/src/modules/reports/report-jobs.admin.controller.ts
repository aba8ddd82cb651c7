import { Body, Controller, Get, Header, HttpCode, Param, type StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { AnswersXlsx, xlsxFile } from '../../common/xlsx-file.js';
import { AddReportJobDto, ReportJobDto, ReportJobIdDto, toReportJobDto } from './dto/report-job.dto.js';
import { ReportJobsService } from './report-jobs.service.js';
import { textsIn } from './texts.js';

/** Reports of any length. Who asked for one reads it, for a day. */
@ApiTags('admin: reports')
@Controller('admin/report-jobs')
export class ReportJobsAdminController {
  constructor(private readonly reports: ReportJobsService) {}

  /** Stock is for who may read products, customers for who may read them. */
  @Post()
  @Access('reports:read')
  @RateLimit({ name: 'report-jobs', limit: 20, seconds: 60 })
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ReportJobDto })
  @ApiProblems('invalid_input', 'forbidden')
  async addReportJob(
    @CurrentActor() actor: Actor,
    @Body() { kind, locale = 'id' }: AddReportJobDto,
  ): Promise<ReportJobDto> {
    return toReportJobDto(await this.reports.add(actor, kind, locale));
  }

  @Get(':id')
  @Access('reports:read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: ReportJobDto })
  @ApiProblems('invalid_input', 'not_found')
  async readReportJob(@CurrentActor() actor: Actor, @Param() { id }: ReportJobIdDto): Promise<ReportJobDto> {
    return toReportJobDto(await this.reports.read(actor, id));
  }

  /** Not there before the job is done. */
  @Get(':id/file.xlsx')
  @Access('reports:read')
  @Header('Cache-Control', 'no-store')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'not_found')
  async downloadReportJob(
    @CurrentActor() actor: Actor,
    @Param() { id }: ReportJobIdDto,
  ): Promise<StreamableFile> {
    const { kind, locale, file } = await this.reports.readFile(actor, id);
    return xlsxFile(textsIn(locale).files[kind], file);
  }
}
