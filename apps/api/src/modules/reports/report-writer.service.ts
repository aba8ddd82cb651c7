import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { InjectLogger } from '../../common/logger.js';
import { rows } from '../../database/sql.js';
import { customersReport, stockReport, type LongReport } from './long-reports.js';
import type { ReportJob } from './report-job.js';
import {
  BEGIN,
  CUSTOMER_ROWS,
  END,
  FAIL,
  FORGET,
  PROGRESS,
  STOCK_ROWS,
  type CustomerRow,
  type StockRow,
} from './report-jobs.queries.js';
import type { Cell } from './report-table.js';
import { writeWorkbook } from './report-workbook.js';
import { ReportsService } from './reports.service.js';
import { textsIn } from './texts.js';

const AT_ONCE = 1_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Writes reports of any length, some rows at a time, and tells how far it is. */
@Injectable()
export class ReportWriterService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @InjectLogger() private readonly logger: Logger,
    private readonly jobs: JobRegistry,
    private readonly reports: ReportsService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('reports.write', ({ reportJobId }) => this.write(reportJobId));
    this.jobs.on('reports.forget-files', async () => void (await this.db.query(FORGET)));
  }

  private async write(id: string): Promise<void> {
    const [job] = await rows<ReportJob>(this.db, BEGIN, [id]);
    if (!job) return;
    try {
      const { file, count } =
        job.kind === 'stock'
          ? await this.fill<StockRow>(job, stockReport(job), STOCK_ROWS, FIRST_ID)
          : await this.fill<CustomerRow>(job, customersReport(job), CUSTOMER_ROWS, '');
      await this.db.query(END, [id, count, file]);
    } catch (error) {
      this.logger.error({ err: error, reportJobId: id }, 'a report could not be written');
      await this.db.query(FAIL, [id]);
    }
  }

  private async fill<Row extends { id: string }>(
    job: ReportJob,
    { head, cellsOf, summed }: LongReport<Row>,
    statement: string,
    first: string,
  ): Promise<{ file: Buffer; count: number }> {
    let count = 0;
    const total: Cell[] = head.columns.map((_, i) =>
      i === 0 ? textsIn(job.locale).figures.total : summed.includes(i) ? 0 : null,
    );
    const read = this.batches<Row>(job.id, statement, first);
    async function* cells(): AsyncGenerator<Cell[]> {
      for await (const row of read) {
        const written = cellsOf(row);
        for (const i of summed) total[i] = Number(total[i]) + Number(written[i] ?? 0);
        count += 1;
        yield written;
      }
    }
    const stream = new PassThrough();
    const printed = await this.reports.printed(job.locale);
    const [file] = await Promise.all([
      buffer(stream),
      // The sums are complete when the last row is written, and read only then.
      writeWorkbook(stream, { head, printed, rows: cells(), total }),
    ]);
    return { file, count };
  }

  private async *batches<Row extends { id: string }>(
    jobId: string,
    statement: string,
    first: string,
  ): AsyncGenerator<Row> {
    let after = first;
    for (let done = 0; ;) {
      const batch = await rows<Row>(this.db, statement, [after, AT_ONCE]);
      yield* batch;
      done += batch.length;
      await this.db.query(PROGRESS, [jobId, done]);
      if (batch.length < AT_ONCE) return;
      after = batch.at(-1)!.id;
    }
  }
}
