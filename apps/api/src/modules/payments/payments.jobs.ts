import { Injectable } from '@nestjs/common';
import type { JobRegistry } from '../../common/jobs.js';
import { HoldsService } from './holds.service.js';
import { ReconcilerService } from './reconciler.service.js';
import { RefundsService } from './refunds.service.js';
import { SettlementService } from './settlement.service.js';
import { TransfersService } from './transfers.service.js';

/** Which job does what about payments. */
@Injectable()
export class PaymentJobs {
  constructor(
    private readonly settlement: SettlementService,
    private readonly holds: HoldsService,
    private readonly refunds: RefundsService,
    private readonly transfers: TransfersService,
    private readonly reconciler: ReconcilerService,
  ) {}

  register(jobs: JobRegistry): void {
    jobs.on('payments.settle', ({ attemptId }) => this.settlement.settle(attemptId));
    jobs.on('payments.close-attempt', ({ attemptId }) => this.settlement.close(attemptId));
    jobs.on('payments.close-attempts', ({ orderId }) => this.holds.closeAttempts(orderId));
    jobs.on('payments.collect-cash', ({ orderId }) => this.transfers.collectCash(orderId));
    jobs.on('payments.refund-unwanted', ({ attemptId }) => this.refunds.refundUnwanted(attemptId));
    jobs.on('payments.expire-holds', () => this.holds.expire());
    jobs.on('payments.reconcile-recent', () => this.reconciler.recentAttempts());
    jobs.on('payments.reconcile', async () => {
      await this.reconciler.openAttempts();
      await this.refunds.resume();
    });
  }
}
