import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Patch,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { listFile } from '../../common/list-file.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RequiresVersion, SeenVersion, SendsVersion } from '../../common/version.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import {
  ChangeRestockOrderDto,
  CreateRestockOrderDto,
  ExportRestockOrdersDto,
  ListRestockOrdersDto,
  ReceiveGoodsDto,
  RestockNumberDto,
  RestockOrderDto,
  RestockOrderPageDto,
} from './dto/restock-order.dto.js';
import { ListRestockSuggestionsDto, RestockSuggestionDto } from './dto/restock-suggestion.dto.js';
import { toRestockOrderDto, toRestockOrderPage } from './restock-order-view.js';
import { restockOrdersSheet } from './restock-orders-sheet.js';
import { RestockOrdersService } from './restock-orders.service.js';
import { RestockReceiptsService } from './restock-receipts.service.js';
import { RestockSuggestionsService } from './restock-suggestions.service.js';

@ApiTags('admin: restock')
@Controller('admin/restock-orders')
export class RestockOrdersAdminController {
  constructor(
    private readonly orders: RestockOrdersService,
    private readonly receipts: RestockReceiptsService,
    private readonly suggestions: RestockSuggestionsService,
  ) {}

  /** Newest first. */
  @Get()
  @Access('restock:read')
  @ApiOkResponse({ type: RestockOrderPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listRestockOrders(
    @CurrentActor() actor: Actor,
    @Query() query: ListRestockOrdersDto,
  ): Promise<RestockOrderPageDto> {
    return toRestockOrderPage(await this.orders.list(query), query, actor);
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('restock:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportRestockOrders(
    @CurrentActor() actor: Actor,
    @Query() { locale = 'id', ...filters }: ExportRestockOrdersDto,
  ): Promise<StreamableFile> {
    return listFile('restock', restockOrdersSheet(actor, locale), (page) =>
      this.listRestockOrders(actor, { ...filters, ...page }),
    );
  }

  /** What runs short, with how much to order, by supplier. */
  @Get('suggestions')
  @Access('restock:read')
  @ApiOkResponse({ type: RestockSuggestionDto, isArray: true })
  @ApiProblems('invalid_input', 'unknown_parameter')
  listRestockSuggestions(
    @CurrentActor() actor: Actor,
    @Query() { supplier }: ListRestockSuggestionsDto,
  ): Promise<RestockSuggestionDto[]> {
    return this.suggestions.list(actor, supplier);
  }

  @Post()
  @Access('restock:write')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: RestockOrderDto })
  @ApiProblems('invalid_input', 'forbidden')
  async createRestockOrder(
    @CurrentActor() actor: Actor,
    @Body() input: CreateRestockOrderDto,
  ): Promise<RestockOrderDto> {
    return toRestockOrderDto(await this.orders.create(actor, input), actor);
  }

  @Get(':number')
  @Access('restock:read')
  @SendsVersion()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: RestockOrderDto })
  @ApiProblems('not_found')
  async readRestockOrder(
    @CurrentActor() actor: Actor,
    @Param() { number }: RestockNumberDto,
  ): Promise<RestockOrderDto> {
    return toRestockOrderDto(await this.orders.read(number), actor);
  }

  /** While it is pending. */
  @Patch(':number')
  @Access('restock:write')
  @RequiresVersion()
  @ApiOkResponse({ type: RestockOrderDto })
  @ApiProblems('invalid_input', 'forbidden', 'not_found', 'restock_transition_refused')
  async changeRestockOrder(
    @CurrentActor() actor: Actor,
    @Param() { number }: RestockNumberDto,
    @SeenVersion() version: number,
    @Body() input: ChangeRestockOrderDto,
  ): Promise<RestockOrderDto> {
    return toRestockOrderDto(await this.orders.change(actor, { number, version }, input), actor);
  }

  /** It was sent to the supplier. */
  @Post(':number/order')
  @Access('restock:write')
  @HttpCode(200)
  @ApiOkResponse({ type: RestockOrderDto })
  @ApiProblems('not_found', 'restock_transition_refused')
  async sendRestockOrder(
    @CurrentActor() actor: Actor,
    @Param() { number }: RestockNumberDto,
  ): Promise<RestockOrderDto> {
    return toRestockOrderDto(await this.orders.move(actor, number, 'order'), actor);
  }

  /** Before anything has arrived. */
  @Post(':number/cancel')
  @Access('restock:write')
  @HttpCode(200)
  @ApiOkResponse({ type: RestockOrderDto })
  @ApiProblems('not_found', 'restock_transition_refused')
  async cancelRestockOrder(
    @CurrentActor() actor: Actor,
    @Param() { number }: RestockNumberDto,
  ): Promise<RestockOrderDto> {
    return toRestockOrderDto(await this.orders.move(actor, number, 'cancel'), actor);
  }

  /** Goods came in. The same key is the same receipt, for ever. */
  @Post(':number/receipts')
  @Access('restock:write')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: RestockOrderDto })
  @ApiProblems('invalid_input', 'not_found', 'restock_transition_refused', 'receipt_exceeds_order')
  async receiveRestockOrder(
    @CurrentActor() actor: Actor,
    @Param() { number }: RestockNumberDto,
    @IdempotencyKey() key: string,
    @Body() input: ReceiveGoodsDto,
  ): Promise<RestockOrderDto> {
    await this.receipts.receive(actor, { number, key }, input);
    return toRestockOrderDto(await this.orders.read(number), actor);
  }
}
