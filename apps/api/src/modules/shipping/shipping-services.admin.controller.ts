import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RequiresVersion, SeenVersion } from '../../common/version.js';
import {
  AdminShippingServiceDto,
  CreateShippingServiceDto,
  OrderShippingServicesDto,
  SaveShippingServiceDto,
  ShippingServiceCodeDto,
  toAdminShippingServiceDto,
} from './dto/admin-shipping.dto.js';
import { ShippingDesk } from './shipping-desk.service.js';

@ApiTags('admin: shipping')
@Controller('admin/shipping-services')
@Access('shop:admin')
export class ShippingServicesAdminController {
  constructor(private readonly desk: ShippingDesk) {}

  /** In the order in which shoppers see them, those that are not offered too. */
  @Get()
  @ApiOkResponse({ type: [AdminShippingServiceDto] })
  async listAllShippingServices(): Promise<AdminShippingServiceDto[]> {
    return (await this.desk.list()).map(toAdminShippingServiceDto);
  }

  /** A code that is in use is `invalid_input`, with the code `taken`. */
  @Post()
  @ApiCreatedResponse({ type: AdminShippingServiceDto })
  @ApiProblems('invalid_input')
  async createShippingService(
    @CurrentActor() actor: Actor,
    @Body() input: CreateShippingServiceDto,
  ): Promise<AdminShippingServiceDto> {
    return toAdminShippingServiceDto(await this.desk.create(actor, input));
  }

  /** Codes that are not named come behind those that are. */
  @Post('order')
  @HttpCode(200)
  @ApiOkResponse({ type: [AdminShippingServiceDto] })
  @ApiProblems('invalid_input')
  async orderShippingServices(
    @CurrentActor() actor: Actor,
    @Body() { codes }: OrderShippingServicesDto,
  ): Promise<AdminShippingServiceDto[]> {
    return (await this.desk.reorder(actor, codes)).map(toAdminShippingServiceDto);
  }

  @Put(':code')
  @RequiresVersion()
  @ApiOkResponse({ type: AdminShippingServiceDto })
  @ApiProblems('invalid_input', 'not_found')
  async changeShippingService(
    @CurrentActor() actor: Actor,
    @Param() { code }: ShippingServiceCodeDto,
    @SeenVersion() version: number,
    @Body() input: SaveShippingServiceDto,
  ): Promise<AdminShippingServiceDto> {
    return toAdminShippingServiceDto(await this.desk.change(actor, { code, version }, input));
  }

  /** One that an order names is kept, and only offered no more. */
  @Delete(':code')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'not_found')
  async deleteShippingService(
    @CurrentActor() actor: Actor,
    @Param() { code }: ShippingServiceCodeDto,
  ): Promise<void> {
    await this.desk.remove(actor, code);
  }
}
