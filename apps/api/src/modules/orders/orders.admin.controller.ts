import { Body, Controller, Get, Header, HttpCode, Param, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { DEFAULT_LIMIT } from '../../common/page.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AdminOrderDto, toAdminOrderDto } from './dto/admin-order.dto.js';
import { AdminOrderPageDto, ListOrdersDto, toAdminOrderPage } from './dto/list-orders.dto.js';
import { CancelLinesDto, CancelOrderDto } from './dto/cancel-order.dto.js';
import { AddOrderNoteDto } from './dto/order-note.dto.js';
import { LineCancellationsService } from './line-cancellations.service.js';
import { OrderActionsService } from './order-actions.service.js';
import { OrderNotesService } from './order-notes.service.js';
import { OrdersService } from './orders.service.js';

@ApiTags('admin: orders')
@Controller('admin/orders')
export class OrdersAdminController {
  constructor(
    private readonly orders: OrdersService,
    private readonly actions: OrderActionsService,
    private readonly cancellations: LineCancellationsService,
    private readonly notes: OrderNotesService,
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
    return toAdminOrderDto(await this.orders.readAsStaff(number), actor);
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
    return toAdminOrderDto(await this.orders.readAsStaff(number), actor);
  }

  /** Takes units that have not left out of a paid order. What they came to is owed back. */
  @Post(':number/cancelled-lines')
  @Access('orders:cancel')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: AdminOrderDto })
  @ApiProblems('invalid_input', 'not_found', 'order_transition_refused', 'shipment_exceeds_order')
  async cancelOrderLines(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @Param('number') number: string,
    @Body() input: CancelLinesDto,
  ): Promise<AdminOrderDto> {
    await this.cancellations.cancel(actor, number, { ...input, key });
    return toAdminOrderDto(await this.orders.readAsStaff(number), actor);
  }

  /** Writes down what other staff should know; the buyer never reads it. */
  @Post(':number/notes')
  @Access('orders:read')
  @ApiCreatedResponse({ type: AdminOrderDto })
  @ApiProblems('invalid_input', 'not_found')
  async addOrderNote(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Body() { text }: AddOrderNoteDto,
  ): Promise<AdminOrderDto> {
    await this.notes.add(actor, number, text);
    return toAdminOrderDto(await this.orders.readAsStaff(number), actor);
  }
}
