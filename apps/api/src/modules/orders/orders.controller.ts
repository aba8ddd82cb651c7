import { Body, Controller, Get, Header, HttpCode, Ip, Param, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, CurrentShopper, type Actor, type Shopper } from '../../common/actor.js';
import { DEFAULT_LIMIT, PageQuery } from '../../common/page.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { OrderPageDto, toOrderPage } from './dto/list-orders.dto.js';
import { OrderAccessDto } from './dto/order-access.dto.js';
import { OrderDto, toOrderDto } from './dto/order.dto.js';
import { OrderActionsService } from './order-actions.service.js';
import { OrdersService } from './orders.service.js';

@ApiTags('orders')
@Controller('orders')
export class OrdersController {
  constructor(
    private readonly orders: OrdersService,
    private readonly actions: OrderActionsService,
  ) {}

  /** The signed-in buyer's orders, newest first. */
  @Get()
  @Access('buyer')
  @ApiOkResponse({ type: OrderPageDto })
  async listMyOrders(
    @CurrentActor() { userId = '' }: Actor,
    @Query() query: PageQuery,
  ): Promise<OrderPageDto> {
    return toOrderPage(await this.orders.listOwn(userId, query), query.limit ?? DEFAULT_LIMIT);
  }

  /** An order of one's own, or one whose mailed link this browser has come with. */
  @Get(':number')
  @Access('shopper')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: OrderDto })
  @ApiProblems('not_found')
  async readOrder(@CurrentShopper() shopper: Shopper, @Param('number') number: string): Promise<OrderDto> {
    return toOrderDto(await this.orders.readOwn(shopper, number));
  }

  /** Trades the secret of the mailed link for this browser's right to follow the order. */
  @Post(':number/access')
  @Access('shopper')
  @RateLimit({ name: 'order-access', limit: 30, seconds: 60 })
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('not_found')
  async openOrderLink(
    @CurrentShopper() { visitorId = '' }: Shopper,
    @Param('number') number: string,
    @Body() { token }: OrderAccessDto,
    @Ip() ip: string,
  ): Promise<void> {
    await this.orders.grantAccess(visitorId, number, { token, ip });
  }

  @Post(':number/cancel')
  @Access('shopper')
  @HttpCode(200)
  @ApiOkResponse({ type: OrderDto })
  @ApiProblems('not_found', 'order_transition_refused')
  async cancelMyOrder(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
  ): Promise<OrderDto> {
    await this.actions.cancelOwn(shopper, number);
    return toOrderDto(await this.orders.readOwn(shopper, number));
  }
}
