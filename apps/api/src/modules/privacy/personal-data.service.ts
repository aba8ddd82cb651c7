import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { rows } from '../../database/sql.js';
import type { PersonalDataDto } from './dto/privacy.dto.js';
import { AuditService } from '../audit/audit.service.js';
import { AccountClosingService } from '../auth/account-closing.service.js';
import { PERSONAL_DATA } from './personal-data.queries.js';

@Injectable()
export class PersonalDataService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly accounts: AccountClosingService,
    private readonly audit: AuditService,
  ) {}

  async export(userId: string): Promise<PersonalDataDto> {
    const [row] = await rows<{ data: PersonalDataDto }>(this.db, PERSONAL_DATA, [userId]);
    return row!.data;
  }

  /** By an admin, for a buyer who asked the shop to: that somebody took the data is written down. */
  async exportCustomer(actor: Actor, userId: string): Promise<PersonalDataDto> {
    const { id } = await this.accounts.buyer(userId);
    await this.audit.record(this.db.manager, {
      actor: actorRef(actor),
      action: 'account.exported',
      entity: 'user_account',
      entityId: id,
    });
    return this.export(id);
  }
}
