import { Body, Controller, Get, Header } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentShopper, type Shopper } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { CheckoutService } from './checkout.service.js';
import { OrderDto, toOrderDto } from './dto/order.dto.js';
import { PlaceOrderDto } from './dto/place-order.dto.js';
import { ShippingQuotesDto, toShippingQuotesDto } from './dto/shipping-quotes.dto.js';

@ApiTags('checkout')
@Controller()
export class CheckoutController {
  constructor(private readonly checkout: CheckoutService) {}

  /** What the cart costs with each shipping service, to the rupiah. */
  @Get('shipping-quotes')
  @Access('shopper')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: ShippingQuotesDto })
  @ApiProblems('cart_empty', 'product_unavailable', 'total_out_of_range')
  async listShippingQuotes(@CurrentShopper() shopper: Shopper): Promise<ShippingQuotesDto> {
    return toShippingQuotesDto(await this.checkout.quotes(shopper));
  }

  /** Cart to order: prices, stock and total are the server's. The order comes before the payment. */
  @Post('orders')
  @Access('shopper')
  @RateLimit({ name: 'checkout', limit: 120, seconds: 60 })
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: OrderDto })
  @ApiProblems(
    'invalid_input',
    'cart_empty',
    'out_of_stock',
    'product_unavailable',
    'price_changed',
    'shipping_unavailable',
    'total_out_of_range',
    'too_many_unpaid_orders',
  )
  async placeOrder(
    @CurrentShopper() shopper: Shopper,
    @IdempotencyKey() key: string,
    @Body() input: PlaceOrderDto,
  ): Promise<OrderDto> {
    return toOrderDto(await this.checkout.placeOrder(shopper, key, input));
  }
}
