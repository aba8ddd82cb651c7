import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { DashboardService } from './dashboard.service.js';
import { PanelNewsService } from './news.service.js';
import { PanelAdminController } from './panel.admin.controller.js';
import { SavedView } from './saved-view.entity.js';
import { SavedViewsAdminController } from './saved-views.admin.controller.js';
import { SavedViewsService } from './saved-views.service.js';
import { WorkerJobsAdminController } from './worker-jobs.admin.controller.js';
import { WorkerJobsService } from './worker-jobs.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SavedView]), AuditModule, ReportsModule],
  controllers: [PanelAdminController, SavedViewsAdminController, WorkerJobsAdminController],
  providers: [DashboardService, PanelNewsService, SavedViewsService, WorkerJobsService],
})
export class PanelModule {}
