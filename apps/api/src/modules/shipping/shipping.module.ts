import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StoreModule } from '../store/store.module.js';
import { CouriersController } from './couriers.controller.js';
import { ShippingQuotesService } from './shipping-quotes.service.js';
import { ShippingService } from './shipping-service.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([ShippingService]), StoreModule],
  controllers: [CouriersController],
  providers: [ShippingQuotesService],
  exports: [ShippingQuotesService],
})
export class ShippingModule {}
