import { Body, Controller, HttpCode, Param, ParseUUIDPipe, UploadedFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { bytesOf, TakesPicture } from '../../common/upload.js';
import {
  AbandonRefundDto,
  AdminPaymentDto,
  RefundOrderDto,
  toAdminPaymentDto,
} from './dto/admin-payment.dto.js';
import { ProofNoteDto } from './dto/payment.dto.js';
import { ManualRefundsService } from './manual-refunds.service.js';
import { PaymentsService } from './payments.service.js';
import { RefundsService } from './refunds.service.js';

@ApiTags('admin: payments')
@Controller('admin')
export class RefundsAdminController {
  constructor(
    private readonly payments: PaymentsService,
    private readonly refunds: RefundsService,
    private readonly manualRefunds: ManualRefundsService,
  ) {}

  /**
   * Gives money back through the company that took it, in full or in part, or notes that staff transfer it to the named
   * account. Answers with the order's payments.
   */
  @Post('orders/:number/refunds')
  @Access('orders:refund')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: [AdminPaymentDto] })
  @ApiProblems(
    'invalid_input',
    'not_found',
    'order_transition_refused',
    'refund_exceeds_captured',
    'refund_exceeds_lines',
    'refund_needs_account',
    'payment_refused',
    'payment_gateway_unavailable',
  )
  async refundOrder(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @IdempotencyKey() key: string,
    @Body() { amount, shipping, ...wish }: RefundOrderDto,
  ): Promise<AdminPaymentDto[]> {
    await this.refunds.refund(actor, number, {
      ...wish,
      key,
      amount: amount.amount,
      shipping: shipping?.amount,
    });
    return (await this.payments.listWithRefunds(number)).map(toAdminPaymentDto);
  }

  /** The transfer by hand is made, with the picture that shows it. Answers with the order's payments. */
  @Post('refunds/:id/complete')
  @Access('orders:refund')
  @HttpCode(200)
  @TakesPicture()
  @ApiOkResponse({ type: [AdminPaymentDto] })
  @ApiProblems('invalid_input', 'not_found', 'unsupported_image', 'payload_too_large')
  async completeRefund(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedFile() file: { buffer?: Buffer } | undefined,
    @Body() { note = '' }: ProofNoteDto,
  ): Promise<AdminPaymentDto[]> {
    const number = await this.manualRefunds.complete(actor, id, { upload: bytesOf(file), note });
    return (await this.payments.listWithRefunds(number)).map(toAdminPaymentDto);
  }

  /** The transfer by hand will not be made; the money counts as kept again. */
  @Post('refunds/:id/abandon')
  @Access('orders:refund')
  @HttpCode(200)
  @ApiOkResponse({ type: [AdminPaymentDto] })
  @ApiProblems('invalid_input', 'not_found')
  async abandonRefund(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: AbandonRefundDto,
  ): Promise<AdminPaymentDto[]> {
    const number = await this.manualRefunds.abandon(actor, id, reason);
    return (await this.payments.listWithRefunds(number)).map(toAdminPaymentDto);
  }
}
