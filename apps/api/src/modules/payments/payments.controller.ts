import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MAX_TOTAL, rupiah } from '@hurtrock/shared/money';
import { Access } from '../../common/access.js';
import { CurrentShopper, type Shopper } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { PaymentDto, PaymentMethodDto, toPaymentDto } from './dto/payment.dto.js';
import { MINIMUM_TOTAL, PaymentsService } from './payments.service.js';
import { StripeProvider } from './stripe.provider.js';

@ApiTags('payments')
@Controller()
export class PaymentsController {
  constructor(
    private readonly payments: PaymentsService,
    private readonly stripe: StripeProvider,
  ) {}

  @Get('payment-methods')
  @Access('public')
  @ApiOkResponse({ type: [PaymentMethodDto] })
  listPaymentMethods(): PaymentMethodDto[] {
    const stripe: PaymentMethodDto = {
      code: 'stripe',
      isSandbox: this.stripe.isSandbox,
      minimumTotal: rupiah(MINIMUM_TOTAL),
      maximumTotal: rupiah(MAX_TOTAL),
    };
    return this.stripe.isConfigured ? [stripe] : [];
  }

  /** Opens the page to pay on, or answers with the one that is open already. */
  @Post('orders/:number/payments')
  @Access('shopper')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: PaymentDto })
  @ApiProblems(
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
  ): Promise<PaymentDto> {
    return toPaymentDto(await this.payments.start(shopper, number, key));
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
}
