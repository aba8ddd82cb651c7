import { Body, Controller, Get, Header, HttpCode, Param, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { RequiresIdempotencyKey } from '../../common/idempotency.js';
import { DEFAULT_LIMIT } from '../../common/page.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AdminOrderDto, toAdminOrderDto } from './dto/admin-order.dto.js';
import { AdminOrderPageDto, ListOrdersDto, toAdminOrderPage } from './dto/list-orders.dto.js';
import { CancelOrderDto, ShipOrderDto } from './dto/ship-order.dto.js';
import { OrderActionsService } from './order-actions.service.js';
import { OrdersService } from './orders.service.js';
import { ShipmentsService } from './shipments.service.js';

@ApiTags('admin: orders')
@Controller('admin/orders')
export class OrdersAdminController {
  constructor(
    private readonly orders: OrdersService,
    private readonly actions: OrderActionsService,
    private readonly shipments: ShipmentsService,
  ) {}

  @Get()
  @Access('orders:read')
  @ApiOkResponse({ type: AdminOrderPageDto })
  async listOrders(@Query() query: ListOrdersDto): Promise<AdminOrderPageDto> {
    return toAdminOrderPage(await this.orders.list(query), query.limit ?? DEFAULT_LIMIT);
  }

  @Get(':number')
  @Access('orders:read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: AdminOrderDto })
  @ApiProblems('not_found')
  async readOrderAsStaff(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
  ): Promise<AdminOrderDto> {
    return toAdminOrderDto(await this.orders.readByNumber(number), actor);
  }

  /** Sends a parcel with all that is left, or the lines named. */
  @Post(':number/shipments')
  @Access('orders:ship')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: AdminOrderDto })
  @ApiProblems('invalid_input', 'not_found', 'order_transition_refused', 'shipment_exceeds_order')
  async shipOrder(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Body() input: ShipOrderDto,
  ): Promise<AdminOrderDto> {
    await this.shipments.ship(actor, number, input);
    return toAdminOrderDto(await this.orders.readByNumber(number), actor);
  }

  @Post(':number/deliver')
  @Access('orders:ship')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminOrderDto })
  @ApiProblems('not_found', 'order_transition_refused')
  async deliverOrder(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<AdminOrderDto> {
    await this.actions.deliver(actor, number);
    return toAdminOrderDto(await this.orders.readByNumber(number), actor);
  }

  @Post(':number/cancel')
  @Access('orders:cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminOrderDto })
  @ApiProblems('invalid_input', 'not_found', 'order_transition_refused')
  async cancelOrder(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Body() { reason }: CancelOrderDto,
  ): Promise<AdminOrderDto> {
    await this.actions.cancelAsStaff(actor, number, reason);
    return toAdminOrderDto(await this.orders.readByNumber(number), actor);
  }
}
