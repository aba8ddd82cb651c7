import { Body, Controller, Get, Header, HttpCode, Param, type StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { AddPrintJobDto, PrintJobDto, PrintJobIdDto, toPrintJobDto } from './dto/print-job.dto.js';
import { AnswersPdf, pdfFile } from './pdf-file.js';
import { PrintJobsService } from './print-jobs.service.js';

/** Papers of many orders in one file. Who asked for it reads it, and admins; for a day. */
@ApiTags('admin: print jobs')
@Controller('admin/print-jobs')
export class PrintJobsAdminController {
  constructor(private readonly printJobs: PrintJobsService) {}

  /** In the order in which the goods lie on the shelves. */
  @Post()
  @Access('orders:read')
  @RateLimit({ name: 'print-jobs', limit: 60, seconds: 60 })
  @HttpCode(202)
  @ApiAcceptedResponse({ type: PrintJobDto })
  @ApiProblems('invalid_input')
  async addPrintJob(@CurrentActor() actor: Actor, @Body() input: AddPrintJobDto): Promise<PrintJobDto> {
    return toPrintJobDto(await this.printJobs.add(actor, input));
  }

  @Get(':id')
  @Access('orders:read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: PrintJobDto })
  @ApiProblems('invalid_input', 'not_found')
  async readPrintJob(@CurrentActor() actor: Actor, @Param() { id }: PrintJobIdDto): Promise<PrintJobDto> {
    return toPrintJobDto(await this.printJobs.read(actor, id));
  }

  /** Not there before the job is done, nor when there was nothing to print. */
  @Get(':id/file.pdf')
  @Access('orders:read')
  @AnswersPdf()
  @ApiProblems('invalid_input', 'not_found')
  async downloadPrintJob(
    @CurrentActor() actor: Actor,
    @Param() { id }: PrintJobIdDto,
  ): Promise<StreamableFile> {
    const { kind, file } = await this.printJobs.readFile(actor, id);
    return pdfFile(kind.replace('_', '-'), file);
  }
}
