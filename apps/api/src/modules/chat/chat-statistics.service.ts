import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isCalendarDay } from '../../common/calendar-day.js';
import { fieldError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';

export interface ChatStatistics {
  conversations: number;
  messagesOfShoppers: number;
  messagesOfStaff: number;
  firstAnswerMedian: number | null;
  firstAnswerP90: number | null;
}

const STATISTICS = `
  SELECT count(DISTINCT conversation_id) FILTER (WHERE side <> 'system') AS conversations,
         count(*) FILTER (WHERE side = 'shopper') AS "messagesOfShoppers",
         count(*) FILTER (WHERE side = 'staff') AS "messagesOfStaff",
         round(percentile_cont(0.5) WITHIN GROUP (ORDER BY waited_seconds))::integer AS "firstAnswerMedian",
         round(percentile_cont(0.9) WITHIN GROUP (ORDER BY waited_seconds))::integer AS "firstAnswerP90"
    FROM chat_message
   WHERE created_at >= $1::date::timestamp AT TIME ZONE 'Asia/Jakarta'
     AND created_at < ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Jakarta'`;

@Injectable()
export class ChatStatisticsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async between(from: string, to: string): Promise<ChatStatistics> {
    for (const [field, day] of Object.entries({ from, to }))
      if (!isCalendarDay(day)) throw fieldError(field, 'day', 'Not a day of the calendar');
    const [statistics] = await rows<ChatStatistics>(this.db, STATISTICS, [from, to]);
    return statistics!;
  }
}
