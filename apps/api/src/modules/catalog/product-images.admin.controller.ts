import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  UploadedFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { bytesOf, TakesPicture } from '../../common/upload.js';
import {
  AddProductImageDto,
  ArrangeProductImagesDto,
  DescribeProductImageDto,
  ProductImageDto,
  ProductImageIdsDto,
  toProductImageDto,
} from './dto/product-image.dto.js';
import { ProductImagesService } from './product-images.service.js';

@ApiTags('admin: products')
@Controller('admin/products/:id/images')
export class ProductImagesAdminController {
  constructor(private readonly images: ProductImagesService) {}

  @Get()
  @Access('products:read')
  @ApiOkResponse({ type: [ProductImageDto] })
  @ApiProblems('not_found')
  async listProductImages(@Param('id', ParseUUIDPipe) id: string): Promise<ProductImageDto[]> {
    return (await this.images.list(id)).map(toProductImageDto);
  }

  /** The answer comes when the picture is safe and kept; its other sizes follow by job. */
  @Post()
  @Access('products:write')
  @TakesPicture('alt')
  @ApiCreatedResponse({ type: ProductImageDto })
  @ApiProblems('invalid_input', 'not_found', 'unsupported_image', 'too_many_images', 'payload_too_large')
  async addProductImage(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedFile() file: { buffer?: Buffer } | undefined,
    @Body() { alt = '' }: AddProductImageDto,
  ): Promise<ProductImageDto> {
    return toProductImageDto(await this.images.add(actor, id, { upload: bytesOf(file), alt }));
  }

  /** Puts the pictures in order and chooses the thumbnail. */
  @Patch()
  @Access('products:write')
  @ApiOkResponse({ type: [ProductImageDto] })
  @ApiProblems('invalid_input', 'not_found')
  async arrangeProductImages(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ArrangeProductImagesDto,
  ): Promise<ProductImageDto[]> {
    return (await this.images.arrange(actor, id, input)).map(toProductImageDto);
  }

  @Patch(':imageId')
  @Access('products:write')
  @ApiOkResponse({ type: ProductImageDto })
  @ApiProblems('invalid_input', 'not_found')
  async describeProductImage(
    @CurrentActor() actor: Actor,
    @Param() { id, imageId }: ProductImageIdsDto,
    @Body() { alt }: DescribeProductImageDto,
  ): Promise<ProductImageDto> {
    return toProductImageDto(await this.images.describe(actor, id, imageId, alt));
  }

  /** Without a thumbnail the first picture left becomes it. */
  @Delete(':imageId')
  @Access('products:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'not_found')
  async removeProductImage(
    @CurrentActor() actor: Actor,
    @Param() { id, imageId }: ProductImageIdsDto,
  ): Promise<void> {
    await this.images.remove(actor, id, imageId);
  }
}
