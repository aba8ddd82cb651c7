import { Body, Controller, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { CountVisitDto } from './dto/visit.dto.js';
import { VisitsService } from './visits.service.js';

@ApiTags('visits')
@Controller('visits')
export class VisitsController {
  constructor(private readonly visits: VisitsService) {}

  /** A browser tells once a day how far somebody came. It is counted, and nothing else is kept. */
  @Post()
  @Access('public')
  @RateLimit({ name: 'visits', limit: 600, seconds: 3600 })
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('invalid_input')
  async countVisit(@Body() { step }: CountVisitDto): Promise<void> {
    await this.visits.count(step);
  }
}
