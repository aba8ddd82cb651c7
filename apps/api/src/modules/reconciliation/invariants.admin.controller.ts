import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { InvariantDto, toInvariantDtos } from './dto/invariant.dto.js';
import { InvariantsService } from './invariants.service.js';

@ApiTags('admin: reconciliation')
@Controller('admin/invariants')
export class InvariantsAdminController {
  constructor(private readonly invariants: InvariantsService) {}

  /** What must be true of stock, orders and money, checked now. */
  @Get()
  @Access('payments:read')
  @ApiOkResponse({ type: [InvariantDto] })
  async checkShopInvariants(): Promise<InvariantDto[]> {
    return toInvariantDtos(await this.invariants.check());
  }
}
