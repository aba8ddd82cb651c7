import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { BulkShipmentsService } from './bulk-shipments.service.js';
import { DeliveriesService } from './deliveries.service.js';
import { AdminOrderDto, toAdminOrderDto } from './dto/admin-order.dto.js';
import { BulkShipmentResultsDto, BulkShipmentsDto } from './dto/bulk-shipments.dto.js';
import { ShipOrderDto, TrackingDto } from './dto/ship-order.dto.js';
import { OrdersService } from './orders.service.js';
import { ShipmentsService } from './shipments.service.js';

@ApiTags('admin: orders')
@Controller('admin/orders')
export class ShipmentsAdminController {
  constructor(
    private readonly orders: OrdersService,
    private readonly shipments: ShipmentsService,
    private readonly bulk: BulkShipmentsService,
    private readonly deliveries: DeliveriesService,
  ) {}

  /** Sends one parcel an order with all that is here; what one order refuses stops no other. */
  @Post('bulk-shipments')
  @Access('orders:ship')
  @HttpCode(200)
  @RequiresIdempotencyKey()
  @ApiOkResponse({ type: BulkShipmentResultsDto })
  @ApiProblems('invalid_input')
  async shipOrders(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @Body() input: BulkShipmentsDto,
  ): Promise<BulkShipmentResultsDto> {
    return { results: await this.bulk.ship(actor, key, input) };
  }

  /** Sends a parcel with all that is left, or the lines named. */
  @Post(':number/shipments')
  @Access('orders:ship')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: AdminOrderDto })
  @ApiProblems(
    'invalid_input',
    'not_found',
    'order_transition_refused',
    'order_waits_for_goods',
    'shipment_exceeds_order',
    'tracking_number_used',
  )
  async shipOrder(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @Param('number') number: string,
    @Body() input: ShipOrderDto,
  ): Promise<AdminOrderDto> {
    await this.shipments.ship(actor, number, { ...input, key });
    return toAdminOrderDto(await this.orders.readAsStaff(number), actor);
  }

  /** Puts courier and number of a parcel right, and tells the buyer. */
  @Patch(':number/shipments/:id')
  @Access('orders:ship')
  @ApiOkResponse({ type: AdminOrderDto })
  @ApiProblems('invalid_input', 'not_found', 'tracking_number_used')
  async correctShipment(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: TrackingDto,
  ): Promise<AdminOrderDto> {
    await this.shipments.correct(actor, number, id, input);
    return toAdminOrderDto(await this.orders.readAsStaff(number), actor);
  }

  /** This parcel has arrived; the last one of all makes the order delivered. */
  @Post(':number/shipments/:id/deliver')
  @Access('orders:ship')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminOrderDto })
  @ApiProblems('not_found')
  async deliverShipment(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AdminOrderDto> {
    await this.deliveries.deliverShipment(actor, number, id);
    return toAdminOrderDto(await this.orders.readAsStaff(number), actor);
  }

  /** All parcels of a shipped order have arrived. */
  @Post(':number/deliver')
  @Access('orders:ship')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminOrderDto })
  @ApiProblems('not_found', 'order_transition_refused')
  async deliverOrder(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<AdminOrderDto> {
    await this.deliveries.deliver(actor, number);
    return toAdminOrderDto(await this.orders.readAsStaff(number), actor);
  }
}
