import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '../catalog/catalog.module.js';
import { AvailabilityController } from './availability.controller.js';
import { ProductStock } from './product-stock.entity.js';
import { StockAdminController } from './stock.admin.controller.js';
import { StockListsService } from './stock-lists.service.js';
import { StockMovement } from './stock-movement.entity.js';
import { StockReservation } from './stock-reservation.entity.js';
import { StockService } from './stock.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProductStock, StockReservation, StockMovement]), CatalogModule],
  controllers: [AvailabilityController, StockAdminController],
  providers: [StockService, StockListsService],
  exports: [StockService],
})
export class InventoryModule {}
