import { Controller, HttpCode, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentShopper, type Shopper } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { BuyAgainService } from './buy-again.service.js';
import { BuyAgainDto } from './dto/buy-again.dto.js';

@ApiTags('orders')
@Controller('orders')
export class BuyAgainController {
  constructor(private readonly orders: BuyAgainService) {}

  /** Fills the cart with what was ordered, as far as it can still be bought. Asking twice is asking once. */
  @Post(':number/buy-again')
  @Access('shopper')
  @HttpCode(200)
  @ApiOkResponse({ type: BuyAgainDto })
  @ApiProblems('not_found')
  async buyAgain(@CurrentShopper() shopper: Shopper, @Param('number') number: string): Promise<BuyAgainDto> {
    return this.orders.buyAgain(shopper, number);
  }
}
