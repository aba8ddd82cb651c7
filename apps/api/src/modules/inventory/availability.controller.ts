import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { TextField } from '../../common/fields.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { ProductAvailabilityDto } from './dto/product-availability.dto.js';
import { StockListsService } from './stock-lists.service.js';

class StockedSlugDto {
  @TextField({ min: 1, max: 200 }) slug!: string;
}

@ApiTags('catalogue')
@Controller('products')
export class AvailabilityController {
  constructor(private readonly stock: StockListsService) {}

  /** The exact number, as of now: pages may be cached, this never is. */
  @Get(':slug/availability')
  @SameForAll()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: ProductAvailabilityDto })
  @ApiProblems('not_found')
  getProductAvailability(@Param() { slug }: StockedSlugDto): Promise<ProductAvailabilityDto> {
    return this.stock.availability(slug);
  }
}
