import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RequiresVersion, SeenVersion, SendsVersion } from '../../common/version.js';
import { CategoriesAdminService } from './categories-admin.service.js';
import { CategoryTreeService } from './category-tree.service.js';
import {
  AddCategoryDto,
  AdminCategoryDetailDto,
  AdminCategoryDto,
  ChangeCategoryDto,
  MoveCategoryDto,
  toAdminCategoryDetailDto,
  toAdminCategoryDto,
} from './dto/admin-category.dto.js';

@ApiTags('admin: categories')
@Controller('admin/categories')
export class CategoriesAdminController {
  constructor(
    private readonly categories: CategoriesAdminService,
    private readonly tree: CategoryTreeService,
  ) {}

  /** The whole tree, hidden ones too: each followed by what is below it. */
  @Get()
  @Access('products:read')
  @ApiOkResponse({ type: [AdminCategoryDto] })
  async listAdminCategories(): Promise<AdminCategoryDto[]> {
    return (await this.categories.list()).map(toAdminCategoryDto);
  }

  @Post()
  @Access('products:write')
  @SendsVersion()
  @ApiCreatedResponse({ type: AdminCategoryDetailDto })
  @ApiProblems('invalid_input')
  async addCategory(
    @CurrentActor() actor: Actor,
    @Body() input: AddCategoryDto,
  ): Promise<AdminCategoryDetailDto> {
    return toAdminCategoryDetailDto(await this.categories.add(actor, input));
  }

  @Get(':id')
  @Access('products:read')
  @SendsVersion()
  @ApiOkResponse({ type: AdminCategoryDetailDto })
  @ApiProblems('not_found')
  async readAdminCategory(@Param('id', ParseUUIDPipe) id: string): Promise<AdminCategoryDetailDto> {
    return toAdminCategoryDetailDto(await this.categories.read(id));
  }

  @Patch(':id')
  @Access('products:write')
  @RequiresVersion()
  @ApiOkResponse({ type: AdminCategoryDetailDto })
  @ApiProblems('invalid_input', 'not_found')
  async changeCategory(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() input: ChangeCategoryDto,
  ): Promise<AdminCategoryDetailDto> {
    return toAdminCategoryDetailDto(await this.categories.change(actor, { id, version }, input));
  }

  /** Puts the category, with all below it, elsewhere in the tree. Answers the tree as it is now. */
  @Post(':id/move')
  @Access('products:write')
  @HttpCode(200)
  @ApiOkResponse({ type: [AdminCategoryDto] })
  @ApiProblems('invalid_input', 'not_found')
  async moveCategory(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() target: MoveCategoryDto,
  ): Promise<AdminCategoryDto[]> {
    await this.tree.move(actor, id, target);
    return (await this.categories.list()).map(toAdminCategoryDto);
  }

  @Delete(':id')
  @Access('products:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('not_found', 'category_not_empty')
  async deleteCategory(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.tree.remove(actor, id);
  }
}
