import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { CategoriesService } from './categories.service.js';
import { CategoryDto, toCategoryDto } from './dto/category.dto.js';

@ApiTags('catalogue')
@Controller('categories')
export class CategoriesController {
  constructor(private readonly categories: CategoriesService) {}

  @Get()
  @SameForAll()
  @ApiOkResponse({ type: [CategoryDto] })
  async listCategories(): Promise<CategoryDto[]> {
    return (await this.categories.tree()).map(toCategoryDto);
  }
}
