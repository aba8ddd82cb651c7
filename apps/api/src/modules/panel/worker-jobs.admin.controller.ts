import { Controller, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import {
  ListJobsDto,
  toWorkerJobDto,
  toWorkerJobPageDto,
  WorkerJobDto,
  WorkerJobPageDto,
} from './dto/worker-job.dto.js';
import { WorkerJobsService } from './worker-jobs.service.js';

/** Work that is done later: what waits, what runs, what was given up. */
@ApiTags('admin: jobs')
@Controller('admin/jobs')
@Access('jobs:read')
export class WorkerJobsAdminController {
  constructor(private readonly jobs: WorkerJobsService) {}

  @Get()
  @ApiOkResponse({ type: WorkerJobPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listJobs(@Query() asked: ListJobsDto): Promise<WorkerJobPageDto> {
    return toWorkerJobPageDto(await this.jobs.list(asked));
  }

  /** At once, with all its attempts anew. Every job may run twice. */
  @Post(':id/retry')
  @HttpCode(200)
  @ApiOkResponse({ type: WorkerJobDto })
  @ApiProblems('not_found')
  async retryJob(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<WorkerJobDto> {
    if (!/^\d{1,15}$/.test(id)) throw new AppError('not_found');
    return toWorkerJobDto(await this.jobs.retry(actor, Number(id)));
  }
}
