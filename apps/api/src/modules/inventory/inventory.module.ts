import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { AuditModule } from '../audit/audit.module.js';
import { CatalogModule } from '../catalog/catalog.module.js';
import { MailModule } from '../mail/mail.module.js';
import { StoreModule } from '../store/store.module.js';
import { AvailabilityController } from './availability.controller.js';
import { ProductExportAdminController } from './product-export.admin.controller.js';
import { ProductExportService } from './product-export.service.js';
import { ProductStock } from './product-stock.entity.js';
import { RestockLine } from './restock-line.entity.js';
import { RestockOrder } from './restock-order.entity.js';
import { RestockReceiptLine } from './restock-receipt-line.entity.js';
import { RestockReceipt } from './restock-receipt.entity.js';
import { StockAlert } from './stock-alert.entity.js';
import { RestockOrdersAdminController } from './restock-orders.admin.controller.js';
import { RestockOrdersService } from './restock-orders.service.js';
import { RestockReceiptsService } from './restock-receipts.service.js';
import { RestockSuggestionsService } from './restock-suggestions.service.js';
import { StockAlertsService } from './stock-alerts.service.js';
import { StockAdjustmentsService } from './stock-adjustments.service.js';
import { StockAdminController } from './stock.admin.controller.js';
import { StockListsService } from './stock-lists.service.js';
import { StockMovement } from './stock-movement.entity.js';
import { StockReservation } from './stock-reservation.entity.js';
import { StockService } from './stock.service.js';
import { StockViewsService } from './stock-views.service.js';

const ENTITIES = [
  ProductStock,
  RestockLine,
  RestockOrder,
  RestockReceipt,
  RestockReceiptLine,
  StockAlert,
  StockMovement,
  StockReservation,
];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), AuditModule, CatalogModule, MailModule, StoreModule],
  controllers: [
    AvailabilityController,
    ProductExportAdminController,
    StockAdminController,
    RestockOrdersAdminController,
  ],
  providers: [
    ProductExportService,
    RestockOrdersService,
    RestockReceiptsService,
    RestockSuggestionsService,
    StockAdjustmentsService,
    StockAlertsService,
    StockListsService,
    StockService,
    StockViewsService,
  ],
  exports: [RestockOrdersService, StockService],
})
export class InventoryModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly alerts: StockAlertsService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('inventory.mail-alerts', () => this.alerts.mailUnmailed());
    this.jobs.on('inventory.show-levels', ({ productId }) => this.alerts.lookAgain(productId));
  }
}
