import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor, SignedInActor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { DEFAULT_LIMIT, toPage, type Page } from '../../common/page.js';
import { RateLimiter } from '../../common/rate-limit.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { MailedTokensService } from '../auth/mailed-tokens.service.js';
import { NOBODYS_HASH } from '../auth/password-hasher.js';
import type { Session } from '../auth/session.entity.js';
import { SessionsService } from '../auth/sessions.service.js';
import { AccountChangesService } from '../users/account-changes.service.js';
import { UsersService } from '../users/users.service.js';
import { CREW_COUNTS, crewList, ONE, type CrewCounts, type CrewRow } from './crew.queries.js';
import type { ChangeUserDto, InviteUserDto, ListUsersDto } from './dto/user.dto.js';

export interface UserView {
  user: CrewRow;
  sessions: Session[];
}

/** Links that admins may mail to one person in an hour: nobody's mailbox is filled. */
const LINKS_PER_HOUR = 5;

/** Who works in the shop, as admins look after them. What admins may do to an account they may do to a buyer's too. */
@Injectable()
export class CrewService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersService,
    private readonly accounts: AccountChangesService,
    private readonly sessions: SessionsService,
    private readonly tokens: MailedTokensService,
    private readonly limiter: RateLimiter,
  ) {}

  async list(query: ListUsersDto): Promise<Page<CrewRow> & { counts: CrewCounts }> {
    const { text, parameters } = crewList(query);
    const [found, [counts]] = await Promise.all([
      rows<CrewRow>(this.db, text, parameters),
      rows<CrewCounts>(this.db, CREW_COUNTS),
    ]);
    const page = toPage(
      found,
      query.limit ?? DEFAULT_LIMIT,
      (row) => row,
      ({ place, id }) => [place, id],
    );
    return { ...page, counts: counts! };
  }

  async read(id: string): Promise<UserView> {
    const [user] = await rows<CrewRow>(this.db, ONE, [id]);
    if (!user) throw new AppError('not_found');
    return { user, sessions: await this.sessions.list(id) };
  }

  async invite(actor: Actor, { email, name, role }: InviteUserDto): Promise<UserView> {
    const invited = await inTransaction(this.db, async (tx) => {
      const user = await this.accounts.insertInvited(tx, actor, {
        ...{ email, name, role, locale: 'id', noPassword: NOBODYS_HASH },
      });
      if (!user) throw new AppError('email_taken');
      await this.tokens.mail(tx, user, 'invitation');
      return user;
    });
    return this.read(invited.id);
  }

  /** Who is let go is nobody from this commit on: no session is left, and no link that was mailed works. */
  async change(actor: Actor, id: string, changes: ChangeUserDto): Promise<UserView> {
    await inTransaction(this.db, async (tx) => {
      const { after } = await this.accounts.change(tx, actor, id, changes);
      if (after.isActive) return;
      await this.sessions.endAll(tx, id);
      await this.tokens.endAllOf(tx, id);
    });
    return this.read(id);
  }

  /** A link to choose a password: an invitation again for who has not come yet. */
  async mailLink(actor: Actor, id: string): Promise<void> {
    await this.limiter.hit(`mail-link:${id}`, LINKS_PER_HOUR, 3_600);
    await inTransaction(this.db, async (tx) => {
      const user = await this.users.byId(id, tx);
      if (!user.isActive) throw new AppError('account_inactive');
      await this.tokens.mail(tx, user, user.invitedAt ? 'invitation' : 'reset_password');
      await this.accounts.noteLink(tx, actor, user);
    });
  }

  async endSession(actor: SignedInActor, id: string, sessionId: string): Promise<void> {
    await this.sessions.endOne(actor, id, sessionId);
  }

  /** All of them; of one's own all but the one that asks. */
  async endSessions(actor: SignedInActor, id: string): Promise<void> {
    await this.users.byId(id);
    await this.sessions.endOthers(actor, id);
  }
}
