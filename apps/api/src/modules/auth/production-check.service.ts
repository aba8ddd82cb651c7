import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import { UserAccount } from '../users/user-account.entity.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { PasswordHasher } from './password-hasher.js';

/** What of production's conditions only the database knows. */
@Injectable()
export class ProductionCheck {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Throws one error that names everything that must not be in a real shop. Outside production all is fit. */
  async assertFit(): Promise<void> {
    if (this.config.SHOP_MODE !== 'production') return;
    const problems = [...(await this.openDoors()), ...(await this.movedClock())];
    if (problems.length > 0)
      throw new Error(`This database is not fit for production:\n  ${problems.join('\n  ')}`);
  }

  private async openDoors(): Promise<string[]> {
    const accounts = await this.db.manager.findBy(UserAccount, { email: In(Object.keys(DEMO_ACCOUNTS)) });
    const problems: string[] = [];
    for (const { email, passwordHash } of accounts)
      if (await this.hasher.verify(passwordHash, DEMO_ACCOUNTS[email]!))
        problems.push(`${email} still has its demo password`);
    return problems;
  }

  private async movedClock(): Promise<string[]> {
    const moved = await rows(this.db, `SELECT FROM shop_clock WHERE shift <> interval '0'`);
    return moved.length > 0 ? ["the shop's clock is moved, as only tests may do"] : [];
  }
}
