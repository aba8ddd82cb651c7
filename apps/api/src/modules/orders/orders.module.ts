import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { AuditModule } from '../audit/audit.module.js';
import { CartModule } from '../cart/cart.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { MailModule } from '../mail/mail.module.js';
import { BulkShipmentsService } from './bulk-shipments.service.js';
import { BuyAgainController } from './buy-again.controller.js';
import { BuyAgainService } from './buy-again.service.js';
import { CheckoutController } from './checkout.controller.js';
import { CheckoutService } from './checkout.service.js';
import { DeliveriesService } from './deliveries.service.js';
import { CreditNote } from './credit-note.entity.js';
import { CreditNoteCancellation } from './credit-note-cancellation.entity.js';
import { LineCancellationsService } from './line-cancellations.service.js';
import { OrderAccess } from './order-access.entity.js';
import { OrderActionsService } from './order-actions.service.js';
import { OrderCreditsService } from './order-credits.service.js';
import { OrderHistory } from './order-history.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderMails } from './order-mails.js';
import { OrderNotesService } from './order-notes.service.js';
import { OrderNote } from './order-note.entity.js';
import { OrderPaymentService } from './order-payment.service.js';
import { OrderReturnsService } from './order-returns.service.js';
import { Order } from './order.entity.js';
import { OrdersExportAdminController } from './orders-export.admin.controller.js';
import { OrdersExportService } from './orders-export.service.js';
import { OrdersAdminController } from './orders.admin.controller.js';
import { OrdersController } from './orders.controller.js';
import { OrdersService } from './orders.service.js';
import { Shipment, ShipmentLine } from './shipment.entity.js';
import { ShipmentsAdminController } from './shipments.admin.controller.js';
import { ShipmentsService } from './shipments.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Order,
      OrderLine,
      OrderHistory,
      OrderAccess,
      OrderNote,
      Shipment,
      ShipmentLine,
      CreditNote,
      CreditNoteCancellation,
    ]),
    AuditModule,
    CartModule,
    InventoryModule,
    MailModule,
  ],
  controllers: [
    BuyAgainController,
    CheckoutController,
    OrdersController,
    OrdersAdminController,
    OrdersExportAdminController,
    ShipmentsAdminController,
  ],
  providers: [
    BulkShipmentsService,
    BuyAgainService,
    DeliveriesService,
    LineCancellationsService,
    CheckoutService,
    OrderActionsService,
    OrderCreditsService,
    OrderMails,
    OrderNotesService,
    OrderPaymentService,
    OrderReturnsService,
    OrdersExportService,
    OrdersService,
    ShipmentsService,
  ],
  exports: [
    OrderActionsService,
    OrderCreditsService,
    OrderMails,
    OrderPaymentService,
    OrderReturnsService,
    OrdersService,
  ],
})
export class OrdersModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly orders: OrdersService,
    private readonly actions: OrderActionsService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('orders.adopt-guest-orders', ({ userId }) => this.orders.adoptGuestOrders(userId));
    this.jobs.on('orders.backorders-allotted', ({ orderId, occasion }) =>
      this.actions.tellArrived(orderId, occasion),
    );
  }
}
