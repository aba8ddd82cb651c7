import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { COURIERS } from './couriers.js';
import { CourierDto } from './dto/courier.dto.js';

@ApiTags('admin: orders')
@Controller('admin/couriers')
export class CouriersController {
  @Get()
  @Access('orders:read')
  @ApiOkResponse({ type: [CourierDto] })
  listCouriers(): CourierDto[] {
    return COURIERS.map(({ code, name, trackingPage }) => ({
      code,
      name,
      hasTracking: trackingPage !== null,
    }));
  }
}
