import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { Supplier } from './supplier.entity.js';
import { SuppliersAdminController } from './suppliers.admin.controller.js';
import { SuppliersService } from './suppliers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Supplier]), AuditModule],
  controllers: [SuppliersAdminController],
  providers: [SuppliersService],
  exports: [SuppliersService],
})
export class SuppliersModule {}
