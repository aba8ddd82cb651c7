import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { can } from '@hurtrock/shared/permissions';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { prepared } from '../../database/sql.js';
import { LetterheadsService } from '../documents/letterheads.service.js';
import { AnalyticsService, type AskedCourse } from './analytics.service.js';
import {
  courseTable,
  customerFigures,
  marginTable,
  salesFigures,
  visitFigures,
  type Locale,
} from './course-tables.js';
import { idleTable, methodsTable, rankingTable, servicesTable } from './list-tables.js';
import { RankingsService } from './rankings.service.js';
import { reportPdf } from './report-pdf.js';
import type { Printed, ReportTable } from './report-table.js';
import { workbookOf } from './report-workbook.js';
import { SalesFiguresService } from './sales-figures.service.js';
import { GRAIN_OF, reportSpan, salesReport, type Period } from './sales-report.js';
import { textsIn } from './texts.js';
import { TradeService } from './trade.service.js';

export const AREAS = [
  ...(['sales', 'products', 'categories', 'brands', 'customers', 'payments'] as const),
  ...(['shipping', 'conversion', 'stock', 'margin'] as const),
];
export type Area = (typeof AREAS)[number];

type Asked = AskedCourse & { locale: Locale };

/** Figures as files. Each says what the panel says of the same days. */
@Injectable()
export class ReportsService {
  private readonly tables: Record<Area, (asked: Asked, title: string) => Promise<ReportTable>>;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly figures: SalesFiguresService,
    private readonly analytics: AnalyticsService,
    rankings: RankingsService,
    trade: TradeService,
    private readonly letterheads: LetterheadsService,
  ) {
    const ranked =
      (what: 'products' | 'categories' | 'brands') =>
      async (asked: Asked, title: string): Promise<ReportTable> =>
        rankingTable(title, asked.locale, what, await rankings.read(what, asked));
    this.tables = {
      sales: async (asked, title) =>
        courseTable(title, shape(asked), await analytics.sales(asked), salesFigures(textsIn(asked.locale))),
      customers: async (asked, title) =>
        courseTable(
          title,
          shape(asked),
          await analytics.customers(asked),
          customerFigures(textsIn(asked.locale)),
        ),
      conversion: async (asked, title) =>
        courseTable(
          title,
          shape(asked),
          await analytics.conversion(asked),
          visitFigures(textsIn(asked.locale)),
        ),
      margin: async (asked, title) => marginTable(title, asked.locale, await analytics.margin(asked)),
      products: ranked('products'),
      categories: ranked('categories'),
      brands: ranked('brands'),
      payments: async (asked, title) => methodsTable(title, asked.locale, await trade.payments(asked)),
      shipping: async (asked, title) => servicesTable(title, asked.locale, await trade.shipping(asked)),
      stock: async ({ locale }, title) => idleTable(title, locale, (await trade.stockAgeing()).products),
    };
  }

  /** A part of analytics. Throws `forbidden` for the margin where costs are not for this person. */
  async area(actor: Actor, area: Area, asked: Asked): Promise<Readable> {
    if (area === 'margin' && !can(actor.role, 'costs:read')) throw new AppError('forbidden');
    const { figures: t } = textsIn(asked.locale);
    const table = await this.tables[area](asked, `${t.title}: ${t.tabs[area]}`);
    return workbookOf(table, await this.printed(asked.locale));
  }

  async salesWorkbook(period: Period, locale: Locale): Promise<Readable> {
    return workbookOf(await this.sales(period, locale), await this.printed(locale));
  }

  async salesPdf(period: Period, locale: Locale): Promise<Buffer> {
    return reportPdf(await this.sales(period, locale), await this.printed(locale));
  }

  private async sales(period: Period, locale: Locale): Promise<ReportTable> {
    const span = reportSpan(period, await this.figures.today());
    return salesReport(period, locale, await this.analytics.sales({ ...span, grain: GRAIN_OF[period] }));
  }

  async printed(locale: Locale): Promise<Printed> {
    const [clock] = await prepared<{ at: Date }>(this.db, 'shop-clock', 'SELECT shop_now() AS at');
    return { shop: await this.letterheads.current(), at: clock!.at, locale };
  }
}

const shape = ({
  grain = 'day',
  locale,
}: Asked): { grain: NonNullable<AskedCourse['grain']>; locale: Locale } => ({
  grain,
  locale,
});
