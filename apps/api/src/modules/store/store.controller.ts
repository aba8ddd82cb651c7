import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { StoreDto, toStoreDto } from './dto/store.dto.js';
import { StoreService } from './store.service.js';

@ApiTags('store')
@Controller('store')
export class StoreController {
  constructor(private readonly store: StoreService) {}

  @Get()
  @Access('public')
  @ApiOkResponse({ type: StoreDto })
  async readStore(): Promise<StoreDto> {
    return toStoreDto(await this.store.facts());
  }
}
