import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { fieldError } from '../../common/app-error.js';
import { isCalendarDay } from '../../common/calendar-day.js';
import { rows } from '../../database/sql.js';
import { inSnapshot } from './snapshot.js';
import { dailyReport, type DailyReport } from './daily-report.js';
import {
  LINES,
  MOST_LINES,
  PAID_ORDERS,
  REASONS,
  SUMS,
  type Counted,
  type ProviderSum,
  type Reason,
  type ReportLine,
} from './daily-report.queries.js';

/** Whether the money of a day fits the orders of that day. */
@Injectable()
export class DailyReportService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async read(date: string): Promise<DailyReport> {
    if (!isCalendarDay(date)) throw fieldError('date', 'date', 'There is no such day');
    return inSnapshot(this.db, async (tx) => {
      const [clock] = await rows<{ today: string }>(
        tx,
        `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS today`,
      );
      if (date > clock!.today) throw fieldError('date', 'future', 'That day has not begun');
      const [orders] = await rows<Counted>(tx, PAID_ORDERS, [date]);
      return dailyReport({
        date,
        orders: orders!,
        sums: await rows<ProviderSum>(tx, SUMS, [date]),
        reasons: await rows<Reason>(tx, REASONS, [date]),
        lines: await rows<ReportLine>(tx, LINES, [date, MOST_LINES]),
      });
    });
  }
}
