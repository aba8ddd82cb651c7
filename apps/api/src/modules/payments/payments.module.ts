import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { AuditModule } from '../audit/audit.module.js';
import { OrderActionsService } from '../orders/order-actions.service.js';
import { OrdersModule } from '../orders/orders.module.js';
import { PaymentAlert } from './payment-alert.entity.js';
import { PaymentAttempt } from './payment-attempt.entity.js';
import { PaymentEvent } from './payment-event.entity.js';
import { PaymentRefund } from './payment-refund.entity.js';
import { PaymentsAdminController } from './payments.admin.controller.js';
import { PaymentsController } from './payments.controller.js';
import { PaymentsService } from './payments.service.js';
import { RefundsService } from './refunds.service.js';
import { SettlementService } from './settlement.service.js';
import { StripeProvider } from './stripe.provider.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PaymentAlert, PaymentAttempt, PaymentEvent, PaymentRefund]),
    AuditModule,
    OrdersModule,
  ],
  controllers: [PaymentsController, PaymentsAdminController, WebhooksController],
  providers: [PaymentsService, RefundsService, SettlementService, StripeProvider],
})
export class PaymentsModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly payments: PaymentsService,
    private readonly settlement: SettlementService,
    private readonly refunds: RefundsService,
    private readonly orders: OrderActionsService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('payments.settle', ({ attemptId }) => this.settlement.settle(attemptId));
    this.jobs.on('payments.close-attempts', ({ orderId }) => this.payments.closeAttempts(orderId));
    this.jobs.on('payments.expire-holds', () =>
      this.payments.expireHolds((orderId) => this.orders.cancelUnpaid(orderId)),
    );
    this.jobs.on('payments.reconcile', async () => {
      await this.settlement.reconcile();
      await this.refunds.resume();
    });
  }
}
