import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { AuditModule } from '../audit/audit.module.js';
import { CartModule } from '../cart/cart.module.js';
import { CatalogModule } from '../catalog/catalog.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { MailModule } from '../mail/mail.module.js';
import { ShippingModule } from '../shipping/shipping.module.js';
import { StoreModule } from '../store/store.module.js';
import { CheckoutController } from './checkout.controller.js';
import { CheckoutShop } from './checkout-shop.service.js';
import { CheckoutService } from './checkout.service.js';
import { OrderAccess } from './order-access.entity.js';
import { OrderActionsService } from './order-actions.service.js';
import { OrderHistory } from './order-history.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderMails } from './order-mails.js';
import { OrderPaymentService } from './order-payment.service.js';
import { Order } from './order.entity.js';
import { OrdersAdminController } from './orders.admin.controller.js';
import { OrdersController } from './orders.controller.js';
import { OrdersService } from './orders.service.js';
import { Shipment, ShipmentLine } from './shipment.entity.js';
import { ShipmentsService } from './shipments.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Order, OrderLine, OrderHistory, OrderAccess, Shipment, ShipmentLine]),
    AuditModule,
    CartModule,
    CatalogModule,
    InventoryModule,
    MailModule,
    ShippingModule,
    StoreModule,
  ],
  controllers: [CheckoutController, OrdersController, OrdersAdminController],
  providers: [
    CheckoutService,
    CheckoutShop,
    OrderActionsService,
    OrderMails,
    OrderPaymentService,
    OrdersService,
    ShipmentsService,
  ],
  exports: [OrderActionsService, OrderPaymentService, OrdersService],
})
export class OrdersModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly orders: OrdersService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('orders.adopt-guest-orders', ({ userId }) => this.orders.adoptGuestOrders(userId));
  }
}
