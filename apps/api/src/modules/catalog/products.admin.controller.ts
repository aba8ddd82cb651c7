import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RequiresVersion, SeenVersion, SendsVersion } from '../../common/version.js';
import { AdminProductDetailDto, toAdminProductDetailDto } from './dto/admin-product-detail.dto.js';
import { BulkChangeDto, BulkResultDto, toBulkResultDto } from './dto/product-bulk.dto.js';
import { ChangeProductInput, ProductInput } from './dto/product-input.dto.js';
import { ProductRemovalDto } from './dto/product-removal.dto.js';
import { ProductBulkService } from './product-bulk.service.js';
import { ProductLifeService } from './product-life.service.js';
import { ProductsAdminService } from './products-admin.service.js';

@ApiTags('admin: products')
@Controller('admin/products')
export class ProductsAdminController {
  constructor(
    private readonly products: ProductsAdminService,
    private readonly life: ProductLifeService,
    private readonly many: ProductBulkService,
  ) {}

  @Post()
  @Access('products:write')
  @SendsVersion()
  @ApiCreatedResponse({ type: AdminProductDetailDto })
  @ApiProblems('invalid_input')
  async addProduct(
    @CurrentActor() actor: Actor,
    @Body() input: ProductInput,
  ): Promise<AdminProductDetailDto> {
    return toAdminProductDetailDto(await this.products.add(actor, input));
  }

  /** One change of many products, in one transaction; says of each what became of it. Prices only for admins. */
  @Post('bulk')
  @Access('products:write')
  @RequiresIdempotencyKey()
  @HttpCode(200)
  @ApiOkResponse({ type: BulkResultDto })
  @ApiProblems('invalid_input', 'forbidden')
  async changeProducts(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @Body() change: BulkChangeDto,
  ): Promise<BulkResultDto> {
    return toBulkResultDto(await this.many.change(actor, key, change));
  }

  @Get(':id')
  @Access('products:read')
  @SendsVersion()
  @ApiOkResponse({ type: AdminProductDetailDto })
  @ApiProblems('not_found')
  async readAdminProduct(@Param('id', ParseUUIDPipe) id: string): Promise<AdminProductDetailDto> {
    return toAdminProductDetailDto(await this.products.read(id));
  }

  @Patch(':id')
  @Access('products:write')
  @RequiresVersion()
  @ApiOkResponse({ type: AdminProductDetailDto })
  @ApiProblems('invalid_input', 'not_found')
  async changeProduct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() input: ChangeProductInput,
  ): Promise<AdminProductDetailDto> {
    return toAdminProductDetailDto(await this.products.change(actor, { id, version }, input));
  }

  /** A second one like it, hidden until it is made ready. */
  @Post(':id/duplicate')
  @Access('products:write')
  @SendsVersion()
  @ApiCreatedResponse({ type: AdminProductDetailDto })
  @ApiProblems('not_found')
  async duplicateProduct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AdminProductDetailDto> {
    return toAdminProductDetailDto(await this.life.duplicate(actor, id));
  }

  /** Puts an archived product back. */
  @Post(':id/restore')
  @Access('products:write')
  @HttpCode(200)
  @SendsVersion()
  @ApiOkResponse({ type: AdminProductDetailDto })
  @ApiProblems('not_found')
  async restoreProduct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AdminProductDetailDto> {
    return toAdminProductDetailDto(await this.life.restore(actor, id));
  }

  /** Deletes it when nothing that is kept names it; else archives it. */
  @Delete(':id')
  @Access('products:write')
  @ApiOkResponse({ type: ProductRemovalDto })
  @ApiProblems('not_found')
  async removeProduct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ProductRemovalDto> {
    return { outcome: await this.life.remove(actor, id) };
  }
}
