import { Module } from '@nestjs/common';
import { AnalyticsAdminController } from './analytics.admin.controller.js';
import { AnalyticsService } from './analytics.service.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { RankingsService } from './rankings.service.js';
import { ReportJobsAdminController } from './report-jobs.admin.controller.js';
import { ReportJobsService } from './report-jobs.service.js';
import { ReportWriterService } from './report-writer.service.js';
import { ReportsAdminController } from './reports.admin.controller.js';
import { ReportsService } from './reports.service.js';
import { RollUpService } from './roll-up.service.js';
import { SalesFiguresService } from './sales-figures.service.js';
import { TradeService } from './trade.service.js';
import { VisitsController } from './visits.controller.js';
import { VisitsService } from './visits.service.js';

/** What the shop's figures say: kept by the day, read by whoever looks back. */
@Module({
  imports: [DocumentsModule],
  controllers: [
    ReportsAdminController,
    ReportJobsAdminController,
    AnalyticsAdminController,
    VisitsController,
  ],
  providers: [
    AnalyticsService,
    RankingsService,
    ReportJobsService,
    ReportsService,
    ReportWriterService,
    RollUpService,
    SalesFiguresService,
    TradeService,
    VisitsService,
  ],
  exports: [SalesFiguresService],
})
export class ReportsModule {}
