import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditLogService } from './audit-log.service.js';
import { AuditAdminController } from './audit.admin.controller.js';
import { AuditService } from './audit.service.js';
import { RefusalLog } from './refusal-log.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry])],
  controllers: [AuditAdminController],
  providers: [AuditLogService, AuditService, RefusalLog],
  exports: [AuditService],
})
export class AuditModule {}
