import { DateTimeField, EnumField, IntField, ListField, TextField } from '../../../common/fields.js';
import { PageQuery, type Page } from '../../../common/page.js';
import { JOB_STATES, type JobState } from '../worker-jobs.queries.js';
import type { WorkerJob } from '../worker-jobs.service.js';

export class ListJobsDto extends PageQuery {
  @EnumField('JobState', JOB_STATES) state!: JobState;
}

export class WorkerJobDto {
  @IntField({ max: Number.MAX_SAFE_INTEGER }) id!: number;
  @TextField({ description: 'Which work, as the program calls it' }) task!: string;
  @EnumField('JobState', JOB_STATES) state!: JobState;
  @IntField() attempts!: number;
  @IntField({ description: 'After so many it is given up' }) maxAttempts!: number;
  @DateTimeField({ description: 'Not before' }) runAt!: string;
  @DateTimeField() createdAt!: string;
  @TextField({ nullable: true, description: 'Why its last attempt failed' }) lastError!: string | null;
}

export class WorkerJobPageDto {
  @ListField(() => WorkerJobDto) items!: WorkerJobDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export const toWorkerJobDto = ({ runAt, createdAt, ...job }: WorkerJob): WorkerJobDto => ({
  ...job,
  runAt: runAt.toISOString(),
  createdAt: createdAt.toISOString(),
});

export const toWorkerJobPageDto = ({ items, nextCursor }: Page<WorkerJob>): WorkerJobPageDto => ({
  items: items.map(toWorkerJobDto),
  nextCursor,
});
