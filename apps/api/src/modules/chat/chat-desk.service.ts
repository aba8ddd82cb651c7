import type { ChatSummary, ChatViewing } from '@hurtrock/shared/chat-events';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { prepared, rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { CartService, type CartItemRow } from '../cart/cart.service.js';
import { EVENT_OF, type SettableStatus } from './chat-actions.js';
import {
  CHAT_NOTES,
  CUSTOMER,
  LAST_ORDERS,
  VIEWING,
  type ChatNoteRow,
  type ChatOrderRow,
  type CustomerRow,
  type ViewingRow,
} from './chat-desk.queries.js';
import { toChatMessage, toChatProduct, toChatState } from './chat-message.js';
import type { MessageRow, StateRow } from './chat-message.queries.js';
import { ChatNews } from './chat-news.js';
import { HAS_PERSON, type ChatPerson } from './chat-person.js';
import { noteEvent } from './chat-store.queries.js';
import { ChatSummaries, toChatSummary } from './chat-summaries.js';

/** A conversation with everything that staff see beside it. */
export interface ChatDetail {
  summary: ChatSummary;
  customer: CustomerRow;
  viewing: ChatViewing[];
  cart: CartItemRow[];
  orders: ChatOrderRow[];
  notes: ChatNoteRow[];
}

export interface ChatChange {
  status?: SettableStatus;
  /** Null: nobody. */
  assignedTo?: string | null;
}

type EventRow = MessageRow & StateRow & ChatPerson;

const SET_STATUS = `status = $5, waiting_since = NULL`;
const IS_SO = `c.status = $5 OR ($5 = 'open' AND c.status = 'waiting')`;
const SET_ASSIGNEE = `assigned_to = $5::uuid`;

/** Staff's side of conversations, beside what they say in them. */
@Injectable()
export class ChatDeskService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly summaries: ChatSummaries,
    private readonly carts: CartService,
    private readonly audit: AuditService,
    private readonly news: ChatNews,
  ) {}

  async read(id: string): Promise<ChatDetail> {
    const summary = toChatSummary(await this.summaries.row(id));
    const customer = await this.person(id);
    const { userId, visitorId } = customer;
    const [viewing, cart, orders, notes] = await Promise.all([
      this.viewing(customer),
      this.carts.look({ userId: userId ?? undefined, visitorId: visitorId ?? undefined }),
      prepared<ChatOrderRow>(this.db, 'chat:orders', LAST_ORDERS, [userId, visitorId]),
      prepared<ChatNoteRow>(this.db, 'chat:notes', CHAT_NOTES, [id]),
    ]);
    return { summary, customer, viewing, cart, orders, notes };
  }

  async viewing({ userId, visitorId }: ChatPerson): Promise<ChatViewing[]> {
    const found = await prepared<ViewingRow>(this.db, 'chat:viewing', VIEWING, [userId, visitorId]);
    return found.map(({ path, product }) => ({ path, product: product && toChatProduct(product) }));
  }

  /** Throws `not_found`. */
  async person(id: string): Promise<CustomerRow> {
    const [found] = await prepared<CustomerRow>(this.db, 'chat:customer', CUSTOMER, [id]);
    if (!found) throw new AppError('not_found');
    return found;
  }

  /** What is so already stays as it is, and leaves no message. */
  async change(actor: Actor, id: string, { status, assignedTo }: ChatChange): Promise<ChatDetail> {
    const said = await inTransaction(this.db, async (tx) => {
      const { hasPerson, ...before } = await lockConversation(tx, id);
      if (!hasPerson && status !== undefined && status !== 'archived')
        throw new AppError('chat_person_erased');
      const events: EventRow[] = [];
      if (status !== undefined)
        events.push(...(await note(tx, SET_STATUS, IS_SO, [id, actor.userId, EVENT_OF[status], '', status])));
      if (assignedTo !== undefined) events.push(...(await this.assign(tx, actor, id, assignedTo)));
      if (events.length > 0)
        await this.audit.record(tx, {
          actor: actorRef(actor),
          action: 'chat.changed',
          entity: 'chat_conversation',
          entityId: id,
          before,
          after: { status, assignedTo },
        });
      return events;
    });
    for (const row of said) this.news.message(row, toChatMessage(row), toChatState(row));
    if (said.length > 0) await this.summaries.tell(id);
    return this.read(id);
  }

  async addNote(actor: Actor, id: string, text: string): Promise<ChatDetail> {
    await inTransaction(this.db, async (tx) => {
      await lockConversation(tx, id);
      const [note] = await rows<{ id: string }>(
        tx,
        'INSERT INTO chat_note (conversation_id, author_id, text) VALUES ($1, $2, $3) RETURNING id',
        [id, actor.userId, text],
      );
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'chat.note_added',
        entity: 'chat_conversation',
        entityId: id,
        after: { noteId: note!.id },
      });
    });
    return this.read(id);
  }

  private async assign(tx: EntityManager, actor: Actor, id: string, to: string | null): Promise<EventRow[]> {
    const name = to === null ? '' : await colleague(tx, to);
    const isSo = 'c.assigned_to IS NOT DISTINCT FROM $5::uuid';
    return note(tx, SET_ASSIGNEE, isSo, [id, actor.userId, 'assigned', name, to]);
  }
}

interface Locked {
  status: string;
  assignedTo: string | null;
  hasPerson: boolean;
}

async function lockConversation(tx: EntityManager, id: string): Promise<Locked> {
  const [found] = await rows<Locked>(
    tx,
    `SELECT c.status, c.assigned_to AS "assignedTo", ${HAS_PERSON} AS "hasPerson"
       FROM chat_conversation c WHERE c.id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!found) throw new AppError('not_found');
  return found;
}

const note = (tx: EntityManager, change: string, unless: string, values: unknown[]): Promise<EventRow[]> =>
  rows<EventRow>(tx, noteEvent(change, unless), values);

async function colleague(tx: EntityManager, id: string): Promise<string> {
  const [found] = await rows<{ name: string }>(
    tx,
    `SELECT name FROM user_account WHERE id = $1 AND is_active AND role IN ('staff', 'admin')`,
    [id],
  );
  if (!found) throw fieldError('assignedTo', 'unknown', 'Not one of the staff');
  return found.name;
}
