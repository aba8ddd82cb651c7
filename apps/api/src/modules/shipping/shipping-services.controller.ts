import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { ShippingServiceDto } from './dto/shipping-service.dto.js';
import { ShippingServices } from './shipping-services.service.js';

@ApiTags('store')
@Controller('shipping-services')
export class ShippingServicesController {
  constructor(private readonly services: ShippingServices) {}

  /** In the shop's order. */
  @Get()
  @SameForAll()
  @ApiOkResponse({ type: [ShippingServiceDto] })
  async listShippingServices(): Promise<ShippingServiceDto[]> {
    return (await this.services.offered()).map(({ code, name, minDays, maxDays }) => ({
      code,
      name,
      minDays,
      maxDays,
    }));
  }
}
