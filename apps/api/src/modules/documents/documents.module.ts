import { Module } from '@nestjs/common';
import { InventoryModule } from '../inventory/inventory.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { MediaModule } from '../media/media.module.js';
import { StoreModule } from '../store/store.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { IssuedDocumentsService } from './issued-documents.service.js';
import { LetterheadsService } from './letterheads.service.js';
import { OrderDocumentsAdminController } from './order-documents.admin.controller.js';
import { OrderDocumentsController } from './order-documents.controller.js';
import { ParcelPapersService } from './parcel-papers.service.js';
import { PrintJobsAdminController } from './print-jobs.admin.controller.js';
import { PrintJobsService } from './print-jobs.service.js';
import { PrinterService } from './printer.service.js';
import { PurchaseOrdersAdminController } from './purchase-orders.admin.controller.js';
import { PurchaseOrdersService } from './purchase-orders.service.js';

@Module({
  imports: [InventoryModule, MediaModule, OrdersModule, StoreModule, SuppliersModule],
  controllers: [
    OrderDocumentsController,
    OrderDocumentsAdminController,
    PrintJobsAdminController,
    PurchaseOrdersAdminController,
  ],
  providers: [
    IssuedDocumentsService,
    LetterheadsService,
    ParcelPapersService,
    PrinterService,
    PrintJobsService,
    PurchaseOrdersService,
  ],
  exports: [LetterheadsService],
})
export class DocumentsModule {}
