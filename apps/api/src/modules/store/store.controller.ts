import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { StoreDto, toStoreDto } from './dto/store.dto.js';
import { StoreService } from './store.service.js';

@ApiTags('store')
@Controller('store')
export class StoreController {
  constructor(private readonly store: StoreService) {}

  @Get()
  @SameForAll()
  @ApiOkResponse({ type: StoreDto })
  async readStore(): Promise<StoreDto> {
    return toStoreDto(await this.store.facts());
  }
}
