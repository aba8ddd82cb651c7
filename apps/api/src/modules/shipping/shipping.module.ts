import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { StoreModule } from '../store/store.module.js';
import { CouriersController } from './couriers.controller.js';
import { ShippingDesk } from './shipping-desk.service.js';
import { ShippingServicesAdminController } from './shipping-services.admin.controller.js';
import { ShippingServicesController } from './shipping-services.controller.js';
import { ShippingServices } from './shipping-services.service.js';
import { ShippingService } from './shipping-service.entity.js';
import { ShippingSettingsAdminController } from './shipping-settings.admin.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([ShippingService]), AuditModule, StoreModule],
  controllers: [
    CouriersController,
    ShippingServicesController,
    ShippingServicesAdminController,
    ShippingSettingsAdminController,
  ],
  providers: [ShippingServices, ShippingDesk],
})
export class ShippingModule {}
