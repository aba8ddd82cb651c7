import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { StoreService } from '../store/store.service.js';
import {
  ShippingCostQuery,
  ShippingCostsDto,
  ShippingSettingsDto,
  toShippingCostDto,
  toShippingSettingsDto,
} from './dto/admin-shipping.dto.js';
import { ShippingServices } from './shipping-services.service.js';

@ApiTags('admin: shipping')
@Controller('admin')
@Access('shop:admin')
export class ShippingSettingsAdminController {
  constructor(
    private readonly services: ShippingServices,
    private readonly store: StoreService,
  ) {}

  /** What a parcel of this size would cost by each service that is offered. */
  @Get('shipping-costs')
  @ApiOkResponse({ type: ShippingCostsDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listShippingCosts(@Query() parcel: ShippingCostQuery): Promise<ShippingCostsDto> {
    return { services: (await this.services.costs(parcel)).map(toShippingCostDto) };
  }

  @Get('settings/shipping')
  @ApiOkResponse({ type: ShippingSettingsDto })
  async readShippingSettings(): Promise<ShippingSettingsDto> {
    return toShippingSettingsDto((await this.store.profile()).freeShippingFrom);
  }

  @Put('settings/shipping')
  @ApiOkResponse({ type: ShippingSettingsDto })
  @ApiProblems('invalid_input')
  async changeShippingSettings(
    @CurrentActor() actor: Actor,
    @Body() { freeShippingFrom }: ShippingSettingsDto,
  ): Promise<ShippingSettingsDto> {
    return toShippingSettingsDto(await this.store.shipFreeFrom(actor, freeShippingFrom?.amount ?? null));
  }
}
