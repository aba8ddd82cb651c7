import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { can } from '@hurtrock/shared/permissions';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnalyticsService } from './analytics.service.js';
import { CustomerCourseDto, MarginCourseDto, SalesCourseDto, VisitCourseDto } from './dto/course.dto.js';
import {
  MethodsDto,
  RankingDto,
  ShippingFiguresDto,
  StockAgeingDto,
  toStockAgeingDto,
} from './dto/ranking.dto.js';
import { CourseQueryDto, SpanDto } from './dto/span.dto.js';
import { RankingsService } from './rankings.service.js';
import { TradeService } from './trade.service.js';

/** What sold, each against the span before. Days are those of Jakarta. */
@ApiTags('admin: analytics')
@Controller('admin/analytics')
@ApiProblems('invalid_input', 'unknown_parameter')
export class AnalyticsAdminController {
  constructor(
    private readonly analytics: AnalyticsService,
    private readonly rankings: RankingsService,
    private readonly trade: TradeService,
  ) {}

  @Get('sales')
  @Access('reports:read')
  @ApiOkResponse({ type: SalesCourseDto })
  analyseSales(@Query() asked: CourseQueryDto): Promise<SalesCourseDto> {
    return this.analytics.sales(asked);
  }

  /** A customer is an account, or the e-mail address of guests. */
  @Get('customers')
  @Access('reports:read')
  @ApiOkResponse({ type: CustomerCourseDto })
  analyseCustomers(@Query() asked: CourseQueryDto): Promise<CustomerCourseDto> {
    return this.analytics.customers(asked);
  }

  /** How many came, filled a cart, went to checkout, and paid. */
  @Get('conversion')
  @Access('reports:read')
  @ApiOkResponse({ type: VisitCourseDto })
  analyseConversion(@Query() asked: CourseQueryDto): Promise<VisitCourseDto> {
    return this.analytics.conversion(asked);
  }

  @Get('margin')
  @Access('costs:read')
  @ApiOkResponse({ type: MarginCourseDto })
  analyseMargin(@Query() asked: CourseQueryDto): Promise<MarginCourseDto> {
    return this.analytics.margin(asked);
  }

  @Get('products')
  @Access('reports:read')
  @ApiOkResponse({ type: RankingDto })
  rankProducts(@Query() asked: SpanDto): Promise<RankingDto> {
    return this.rankings.read('products', asked);
  }

  @Get('categories')
  @Access('reports:read')
  @ApiOkResponse({ type: RankingDto })
  rankCategories(@Query() asked: SpanDto): Promise<RankingDto> {
    return this.rankings.read('categories', asked);
  }

  @Get('brands')
  @Access('reports:read')
  @ApiOkResponse({ type: RankingDto })
  rankBrands(@Query() asked: SpanDto): Promise<RankingDto> {
    return this.rankings.read('brands', asked);
  }

  /** Ways to pay, and tries that came to nothing. */
  @Get('payments')
  @Access('reports:read')
  @ApiOkResponse({ type: MethodsDto })
  analysePaymentMethods(@Query() asked: SpanDto): Promise<MethodsDto> {
    return this.trade.payments(asked);
  }

  @Get('shipping')
  @Access('reports:read')
  @ApiOkResponse({ type: ShippingFiguresDto })
  analyseShipping(@Query() asked: SpanDto): Promise<ShippingFiguresDto> {
    return this.trade.shipping(asked);
  }

  /** How long goods have been lying. */
  @Get('stock-ageing')
  @Access('reports:read')
  @ApiOkResponse({ type: StockAgeingDto })
  async analyseStockAgeing(@CurrentActor() { role }: Actor): Promise<StockAgeingDto> {
    return toStockAgeingDto(await this.trade.stockAgeing(), can(role, 'costs:read'));
  }
}
