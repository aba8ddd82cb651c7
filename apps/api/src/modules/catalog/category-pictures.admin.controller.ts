import { Controller, Delete, HttpCode, Param, ParseUUIDPipe, Put, UploadedFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { bytesOf, TakesPicture } from '../../common/upload.js';
import { PictureDto, toPictureDto } from '../media/picture.js';
import { CategoryPicturesService } from './category-pictures.service.js';

@ApiTags('admin: categories')
@Controller('admin/categories/:id/picture')
export class CategoryPicturesAdminController {
  constructor(private readonly pictures: CategoryPicturesService) {}

  @Put()
  @Access('products:write')
  @TakesPicture()
  @ApiOkResponse({ type: PictureDto })
  @ApiProblems('invalid_input', 'not_found', 'unsupported_image', 'payload_too_large')
  async setCategoryPicture(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @UploadedFile() file: { buffer?: Buffer } | undefined,
  ): Promise<PictureDto> {
    return toPictureDto(await this.pictures.set(actor, id, bytesOf(file)));
  }

  @Delete()
  @Access('products:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('not_found')
  async removeCategoryPicture(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.pictures.remove(actor, id);
  }
}
