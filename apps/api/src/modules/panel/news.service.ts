import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { can } from '@hurtrock/shared/permissions';
import type { Actor } from '../../common/actor.js';
import { prepared } from '../../database/sql.js';
import { containing } from '../../database/where.js';
import type { PanelSearchDto } from './dto/panel-search.dto.js';
import { NOTICES } from './notices.queries.js';
import { PANEL_SEARCH } from './panel-search.queries.js';

export const NOTICE_KINDS = [
  'order_paid',
  'stock_low',
  'stock_critical',
  'stock_out',
  'chat_waiting',
  'job_failed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface Notice {
  kind: NoticeKind;
  id: string;
  about: string;
  at: Date;
}

/** What staff find, and what finds them. */
@Injectable()
export class PanelNewsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  notices({ role }: Actor): Promise<Notice[]> {
    return prepared(this.db, 'panel:notices', NOTICES, [can(role, 'jobs:read')]);
  }

  async search(words: string): Promise<PanelSearchDto> {
    const [found] = await prepared<PanelSearchDto>(this.db, 'panel:search', PANEL_SEARCH, [
      containing(words),
    ]);
    return found!;
  }
}
