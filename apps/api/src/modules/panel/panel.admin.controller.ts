import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { DashboardService } from './dashboard.service.js';
import { DashboardDto, toDashboardDto } from './dto/dashboard.dto.js';
import { NoticeDto, toNoticeDto } from './dto/notice.dto.js';
import { PanelSearchDto, PanelSearchQuery } from './dto/panel-search.dto.js';
import { PanelNewsService } from './news.service.js';

/** What the panel shows around its pages. */
@ApiTags('admin: panel')
@Controller('admin')
export class PanelAdminController {
  constructor(
    private readonly dashboard: DashboardService,
    private readonly news: PanelNewsService,
  ) {}

  /** What sold, what waits for somebody, and whether the books add up. */
  @Get('dashboard')
  @Access('reports:read')
  @ApiOkResponse({ type: DashboardDto })
  async readDashboard(): Promise<DashboardDto> {
    return toDashboardDto(await this.dashboard.read());
  }

  /** Products, orders and customers by a part of their words. */
  @Get('search')
  @Access('customers:read')
  @ApiOkResponse({ type: PanelSearchDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async searchPanel(@Query() { q }: PanelSearchQuery): Promise<PanelSearchDto> {
    return this.news.search(q);
  }

  /** What happened within a week that somebody should know of, newest first, at most 30. */
  @Get('notifications')
  @Access('orders:read')
  @ApiOkResponse({ type: [NoticeDto] })
  async listNotifications(@CurrentActor() actor: Actor): Promise<NoticeDto[]> {
    return (await this.news.notices(actor)).map(toNoticeDto);
  }
}
