import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { MediaModule } from '../media/media.module.js';
import { StoreProfile } from './store-profile.entity.js';
import { StoreSettingsAdminController } from './store-settings.admin.controller.js';
import { StoreSettingsService } from './store-settings.service.js';
import { StoreController } from './store.controller.js';
import { StoreService } from './store.service.js';
import { TaxRate } from './tax-rate.entity.js';
import { TaxRatesAdminController } from './tax-rates.admin.controller.js';
import { TaxRatesService } from './tax-rates.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([StoreProfile, TaxRate]), AuditModule, MediaModule],
  controllers: [StoreController, StoreSettingsAdminController, TaxRatesAdminController],
  providers: [StoreService, StoreSettingsService, TaxRatesService],
  exports: [StoreService],
})
export class StoreModule {}
