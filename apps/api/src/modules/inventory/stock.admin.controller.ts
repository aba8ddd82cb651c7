import { Body, Controller, Get, Header, HttpCode, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AdminProductPageDto, ListAdminProductsDto, toAdminProductDto } from './dto/admin-product.dto.js';
import {
  AdjustStockDto,
  ListStockMovementsDto,
  StockDto,
  StockedProductIdDto,
  StockMovementPageDto,
  StockSummaryDto,
} from './dto/stock.dto.js';
import { StockAdjustmentsService } from './stock-adjustments.service.js';
import { StockListsService } from './stock-lists.service.js';
import { StockViewsService } from './stock-views.service.js';

@ApiTags('admin: stock')
@Controller('admin')
export class StockAdminController {
  constructor(
    private readonly stock: StockListsService,
    private readonly views: StockViewsService,
    private readonly adjustments: StockAdjustmentsService,
  ) {}

  @Get('products')
  @Access('products:read')
  @ApiOkResponse({ type: AdminProductPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listAdminProducts(@Query() query: ListAdminProductsDto): Promise<AdminProductPageDto> {
    const { items, nextCursor } = await this.stock.list(query);
    return { items: items.map(toAdminProductDto), nextCursor };
  }

  @Get('stock/summary')
  @Access('products:read')
  @ApiOkResponse({ type: StockSummaryDto })
  readStockSummary(@CurrentActor() actor: Actor): Promise<StockSummaryDto> {
    return this.views.summary(actor);
  }

  @Get('products/:id/stock')
  @Access('products:read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: StockDto })
  @ApiProblems('invalid_input', 'not_found')
  readStock(@CurrentActor() actor: Actor, @Param() { id }: StockedProductIdDto): Promise<StockDto> {
    return this.views.read(actor, id);
  }

  /** The ledger, newest first, with the balance after each row. */
  @Get('products/:id/stock-movements')
  @Access('products:read')
  @ApiOkResponse({ type: StockMovementPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter', 'not_found')
  listStockMovements(
    @Param() { id }: StockedProductIdDto,
    @Query() query: ListStockMovementsDto,
  ): Promise<StockMovementPageDto> {
    return this.views.movements(id, query);
  }

  /** Never below what is promised to orders. */
  @Post('products/:id/stock-adjustments')
  @Access('stock:write')
  @HttpCode(200)
  @RequiresIdempotencyKey()
  @ApiOkResponse({ type: StockDto })
  @ApiProblems('invalid_input', 'not_found', 'out_of_stock')
  async adjustStock(
    @CurrentActor() actor: Actor,
    @Param() { id }: StockedProductIdDto,
    @IdempotencyKey() key: string,
    @Body() input: AdjustStockDto,
  ): Promise<StockDto> {
    await this.adjustments.adjust(actor, { productId: id, key }, input);
    return this.views.read(actor, id);
  }
}
