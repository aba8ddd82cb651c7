import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DailyReportAdminController } from './daily-report.admin.controller.js';
import { DailyReportService } from './daily-report.service.js';
import { InvariantsAdminController } from './invariants.admin.controller.js';
import { InvariantsService } from './invariants.service.js';
import { PaymentAlertsAdminController } from './payment-alerts.admin.controller.js';
import { PaymentAlertsService } from './payment-alerts.service.js';

/** The shop's own auditor: reads everybody's books, and changes none but the inbox. */
@Module({
  imports: [AuditModule],
  controllers: [PaymentAlertsAdminController, InvariantsAdminController, DailyReportAdminController],
  providers: [PaymentAlertsService, InvariantsService, DailyReportService],
})
export class ReconciliationModule {}
