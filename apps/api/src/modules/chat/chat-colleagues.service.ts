import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { rows } from '../../database/sql.js';

export interface Colleague {
  id: string;
  name: string;
}

const COLLEAGUES = `
  SELECT id, name FROM user_account WHERE is_active AND role IN ('staff', 'admin') ORDER BY name, id LIMIT 200`;

/** Who a conversation can be given to. */
@Injectable()
export class ChatColleaguesService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  list(): Promise<Colleague[]> {
    return rows(this.db, COLLEAGUES);
  }
}
