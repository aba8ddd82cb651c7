import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AddSavedViewDto, ListSavedViewsDto, SavedViewDto, toSavedViewDto } from './dto/saved-view.dto.js';
import { SavedViewsService } from './saved-views.service.js';

/** Lists of the panel as somebody likes to see them. Everybody has their own. */
@ApiTags('admin: saved views')
@Controller('admin/saved-views')
export class SavedViewsAdminController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @Access('products:read')
  @ApiOkResponse({ type: [SavedViewDto] })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listSavedViews(
    @CurrentActor() actor: Actor,
    @Query() { page }: ListSavedViewsDto,
  ): Promise<SavedViewDto[]> {
    return (await this.views.list(actor, page)).map(toSavedViewDto);
  }

  /** At most 50 a person. */
  @Post()
  @Access('products:read')
  @ApiCreatedResponse({ type: SavedViewDto })
  @ApiProblems('invalid_input')
  async saveView(@CurrentActor() actor: Actor, @Body() input: AddSavedViewDto): Promise<SavedViewDto> {
    return toSavedViewDto(await this.views.add(actor, input));
  }

  @Delete(':id')
  @Access('products:read')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('not_found')
  async deleteSavedView(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.views.remove(actor, id);
  }
}
