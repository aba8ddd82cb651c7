import { randomUUID } from 'node:crypto';
import type { ChatParty } from '@hurtrock/shared/chat-events';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { violates } from '../../common/constraints.js';
import { prepared } from '../../database/sql.js';
import { ChatNews } from './chat-news.js';
import {
  BEAT,
  IS_THERE,
  JOIN,
  JOIN_AGAIN,
  LEAVE,
  LEAVE_ALL,
  VIEW,
  type Beat,
  type Joined,
} from './chat-presence.queries.js';

/** A connected socket of this process, as the other processes need to know it. */
export interface Connection {
  id: string;
  side: ChatParty;
  person: string;
  session: string | null;
}

interface IsThere {
  isThere: boolean;
  staffOnline: boolean;
  conversationId: string | null;
}

/** A reload or a tunnel is no leaving. */
const GRACE_MS = 2_000;

/** Who is connected, over all tabs, devices and processes. Kept in the database, which every process asks. */
@Injectable()
export class ChatPresence {
  readonly processId = randomUUID();
  private readonly here = new Map<string, Connection>();
  private isLeaving = false;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly news: ChatNews,
  ) {}

  /** How many connections of the person this process serves. */
  countHere(person: string): number {
    return [...this.here.values()].filter((connection) => connection.person === person).length;
  }

  async join(connection: Connection): Promise<Joined> {
    const { id, side, person, session } = connection;
    this.here.set(id, connection);
    const join = (): Promise<Joined[]> =>
      prepared(this.db, 'chat:join', JOIN, [id, this.processId, side, person, session]);
    const [joined] = await this.known(join);
    if (!this.here.has(id)) await this.forget(id);
    else if (joined!.others === 0) this.tell(connection, joined!.conversationId, true);
    return joined!;
  }

  async leave(id: string): Promise<void> {
    const connection = this.here.get(id);
    this.here.delete(id);
    if (!connection || this.isLeaving) return;
    await this.forget(id);
    setTimeout(() => void this.tellIfGone(connection).catch(() => undefined), GRACE_MS).unref();
  }

  async view(id: string, { path, productId }: { path: string; productId?: string }): Promise<void> {
    await prepared(this.db, 'chat:view', VIEW, [id, path, productId ?? null]);
  }

  /** This process lives. Answers which of its connections must end. */
  async beat(): Promise<string[]> {
    const [beat] = await prepared<Beat>(this.db, 'chat:beat', BEAT, [this.processId]);
    const { isNew, lost, died, left } = beat!;
    if (isNew) await this.joinAgain();
    if (died > 0) this.news.resync();
    for (const { person, side } of left) await this.tellIfGone({ person, side });
    return lost;
  }

  /** All at once, when the process ends in order. */
  async leaveAll(): Promise<void> {
    this.isLeaving = true;
    const [answer] = await prepared<Pick<Beat, 'left'>>(this.db, 'chat:leave-all', LEAVE_ALL, [
      this.processId,
    ]);
    for (const { person, side } of answer!.left) await this.tellIfGone({ person, side });
  }

  private async tellIfGone({ person, side }: Pick<Connection, 'person' | 'side'>): Promise<void> {
    const [now] = await prepared<IsThere>(this.db, 'chat:is-there', IS_THERE, [person, side]);
    const { isThere, staffOnline, conversationId } = now!;
    if (isThere || (side === 'staff' && staffOnline)) return;
    this.tell({ side }, conversationId, false);
  }

  private tell({ side }: Pick<Connection, 'side'>, conversationId: string | null, isOnline: boolean): void {
    if (side === 'staff') this.news.staffPresence(isOnline);
    else if (conversationId) this.news.shopperPresence(conversationId, isOnline);
  }

  /** The process may have been taken for dead, as after a pause, or the table lost with the power. */
  private async known<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!violates(error, 'chat_connection_process')) throw error;
      await this.beat();
      return work();
    }
  }

  private async joinAgain(): Promise<void> {
    const all = [...this.here.values()];
    await prepared(this.db, 'chat:join-again', JOIN_AGAIN, [
      all.map(({ id }) => id),
      this.processId,
      all.map(({ side }) => side),
      all.map(({ person }) => person),
      all.map(({ session }) => session),
    ]);
  }

  private async forget(id: string): Promise<void> {
    await prepared(this.db, 'chat:leave', LEAVE, [id]);
  }
}
