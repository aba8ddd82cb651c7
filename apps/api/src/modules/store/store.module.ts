import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StoreProfile } from './store-profile.entity.js';
import { StoreController } from './store.controller.js';
import { StoreService } from './store.service.js';
import { TaxRate } from './tax-rate.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([StoreProfile, TaxRate])],
  controllers: [StoreController],
  providers: [StoreService],
  exports: [StoreService],
})
export class StoreModule {}
