import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { hashToken, newToken } from '../../common/secrets.js';
import { Config } from '../../config.js';
import { prepared, UNHURRIED } from '../../database/sql.js';
import type { Browser } from './browser.js';

@Injectable()
export class VisitorsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /**
   * Makes a stranger a visitor: on the first write, never on a view. The commit of that write brings the visitor to the
   * disk as well.
   */
  async welcome(browser: Browser): Promise<string> {
    const token = newToken();
    const [visitor] = await prepared<{ id: string }>(
      this.db,
      'visitor:welcome',
      `INSERT INTO visitor (token_hash) SELECT $1 WHERE ${UNHURRIED} RETURNING id`,
      [hashToken(token, this.config.SESSION_SECRET)],
    );
    browser.keepVisitor(token);
    return visitor!.id;
  }
}
