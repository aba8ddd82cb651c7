import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AdminPaymentDto, RefundOrderDto, toAdminPaymentDto } from './dto/payment.dto.js';
import { PaymentsService } from './payments.service.js';
import { RefundsService } from './refunds.service.js';

@ApiTags('admin: payments')
@Controller('admin/orders')
export class PaymentsAdminController {
  constructor(
    private readonly payments: PaymentsService,
    private readonly refunds: RefundsService,
  ) {}

  @Get(':number/payments')
  @Access('orders:read')
  @ApiOkResponse({ type: [AdminPaymentDto] })
  @ApiProblems('not_found')
  async listPayments(@Param('number') number: string): Promise<AdminPaymentDto[]> {
    return (await this.payments.listWithRefunds(number)).map(toAdminPaymentDto);
  }

  /** Gives money back through the company that took it, in full or in part. Answers with the order's payments. */
  @Post(':number/refunds')
  @Access('orders:refund')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: [AdminPaymentDto] })
  @ApiProblems(
    'invalid_input',
    'not_found',
    'order_transition_refused',
    'refund_exceeds_captured',
    'payment_refused',
    'payment_gateway_unavailable',
  )
  async refundOrder(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @IdempotencyKey() key: string,
    @Body() { amount, reason }: RefundOrderDto,
  ): Promise<AdminPaymentDto[]> {
    await this.refunds.refund(actor, number, { key, amount: amount.amount, reason });
    return (await this.payments.listWithRefunds(number)).map(toAdminPaymentDto);
  }
}
