import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, UploadedFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentShopper, type Shopper } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { bytesOf, TakesPicture } from '../../common/upload.js';
import { PaymentProviders } from '../gateways/payment-providers.service.js';
import {
  PaymentDto,
  PaymentMethodDto,
  ProofNoteDto,
  StartPaymentDto,
  toPaymentDto,
  toPaymentMethodDto,
} from './dto/payment.dto.js';
import { PaymentsService } from './payments.service.js';
import { TransfersService } from './transfers.service.js';

@ApiTags('payments')
@Controller()
export class PaymentsController {
  constructor(
    private readonly payments: PaymentsService,
    private readonly transfers: TransfersService,
    private readonly providers: PaymentProviders,
  ) {}

  @Get('payment-methods')
  @Access('public')
  @ApiOkResponse({ type: [PaymentMethodDto] })
  async listPaymentMethods(): Promise<PaymentMethodDto[]> {
    return (await this.providers.methods()).map(toPaymentMethodDto);
  }

  /** Opens a payment, or answers with the one that is open already; another method closes that one first. */
  @Post('orders/:number/payments')
  @Access('shopper')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: PaymentDto })
  @ApiProblems(
    'invalid_input',
    'not_found',
    'order_not_payable',
    'out_of_stock',
    'payment_method_unavailable',
    'payment_gateway_unavailable',
  )
  async startPayment(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
    @IdempotencyKey() key: string,
    @Body() { method }: StartPaymentDto,
  ): Promise<PaymentDto> {
    return toPaymentDto(await this.payments.start(shopper, number, { key, method }));
  }

  @Get('orders/:number/payments')
  @Access('shopper')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: [PaymentDto] })
  @ApiProblems('not_found')
  async listMyPayments(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
  ): Promise<PaymentDto[]> {
    return (await this.payments.listOwn(shopper, number)).map(toPaymentDto);
  }

  /** Shows the shop a bank transfer. From now on staff decide, and the time to pay no longer runs. */
  @Post('orders/:number/payments/:id/proofs')
  @Access('shopper')
  @RateLimit({ name: 'proofs', limit: 10, seconds: 60 })
  @HttpCode(200)
  @TakesPicture()
  @ApiOkResponse({ type: PaymentDto })
  @ApiProblems(
    'invalid_input',
    'not_found',
    'order_not_payable',
    'unsupported_image',
    'too_many_proofs',
    'payload_too_large',
  )
  async uploadPaymentProof(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
    @Param('id', ParseUUIDPipe) attemptId: string,
    @UploadedFile() file: { buffer?: Buffer } | undefined,
    @Body() { note = '' }: ProofNoteDto,
  ): Promise<PaymentDto> {
    const upload = bytesOf(file);
    return toPaymentDto(await this.transfers.uploadProof(shopper, number, { attemptId, upload, note }));
  }
}
