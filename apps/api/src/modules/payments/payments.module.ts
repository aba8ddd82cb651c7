import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { AuditModule } from '../audit/audit.module.js';
import { GatewaysModule } from '../gateways/gateways.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { GatewayEventsService } from './gateway-events.service.js';
import { HoldsService } from './holds.service.js';
import { ManualRefundsService } from './manual-refunds.service.js';
import { PaymentAlert } from './payment-alert.entity.js';
import { PaymentAttempt } from './payment-attempt.entity.js';
import { PaymentEvent } from './payment-event.entity.js';
import { PaymentProof } from './payment-proof.entity.js';
import { PaymentRefund } from './payment-refund.entity.js';
import { PaymentsAdminController } from './payments.admin.controller.js';
import { PaymentsController } from './payments.controller.js';
import { PaymentJobs } from './payments.jobs.js';
import { PaymentsService } from './payments.service.js';
import { ReconcilerService } from './reconciler.service.js';
import { RefundsAdminController } from './refunds.admin.controller.js';
import { RefundsService } from './refunds.service.js';
import { SettlementService } from './settlement.service.js';
import { TransfersService } from './transfers.service.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PaymentAlert, PaymentAttempt, PaymentEvent, PaymentProof, PaymentRefund]),
    AuditModule,
    GatewaysModule,
    OrdersModule,
  ],
  controllers: [PaymentsController, PaymentsAdminController, RefundsAdminController, WebhooksController],
  providers: [
    GatewayEventsService,
    HoldsService,
    ManualRefundsService,
    PaymentJobs,
    PaymentsService,
    ReconcilerService,
    RefundsService,
    SettlementService,
    TransfersService,
  ],
  exports: [ReconcilerService],
})
export class PaymentsModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly jobs: PaymentJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this.registry);
  }
}
