import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AreasService } from './areas.service.js';
import { AreaDto, AreaSuggestionDto, ListAreasDto, SuggestAreasDto } from './dto/area.dto.js';

@ApiTags('store')
@Controller()
export class AreasController {
  constructor(private readonly areas: AreasService) {}

  /** What lies directly in an area, by name. */
  @Get('areas')
  @SameForAll()
  @ApiOkResponse({ type: [AreaDto] })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listAreas(@Query() { parent }: ListAreasDto): Promise<AreaDto[]> {
    return this.areas.children(parent);
  }

  /** At most ten, the likeliest first. */
  @Get('area-suggestions')
  @SameForAll()
  @ApiOkResponse({ type: [AreaSuggestionDto] })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async suggestAreas(@Query() { q }: SuggestAreasDto): Promise<AreaSuggestionDto[]> {
    return this.areas.suggest(q);
  }
}
