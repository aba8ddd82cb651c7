import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { hashToken, newToken } from '../../common/secrets.js';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import type { Browser } from './browser.js';

@Injectable()
export class VisitorsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** Makes a stranger a visitor: on the first write, never on a view. */
  async welcome(browser: Browser): Promise<string> {
    const token = newToken();
    const [visitor] = await rows<{ id: string }>(
      this.db,
      'INSERT INTO visitor (token_hash) VALUES ($1) RETURNING id',
      [hashToken(token, this.config.SESSION_SECRET)],
    );
    browser.keepVisitor(token);
    return visitor!.id;
  }
}
