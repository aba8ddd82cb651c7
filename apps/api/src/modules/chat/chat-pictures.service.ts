import type { ChatSent } from '@hurtrock/shared/chat-events';
import { can } from '@hurtrock/shared/permissions';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import { placeholderOf, safePicture } from '../media/safe-picture.js';
import { ChatMessagesService } from './chat-messages.service.js';
import { HAS_PERSON } from './chat-person.js';

/** Pixels: a receipt stays readable. */
const PICTURE_SIDE = 1600;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Upload {
  clientId: string;
  bytes: Buffer;
  note: string;
}

/**
 * Pictures in conversations. People send receipts and what is written on parcels, so unlike those of products they lie
 * behind the membership of their conversation, and not under an address that anybody could open.
 */
@Injectable()
export class ChatPicturesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly messages: ChatMessagesService,
  ) {}

  async sendAsShopper(actor: Actor, upload: Upload): Promise<ChatSent> {
    const { conversationId } = await this.messages.begin(actor);
    const pictureId = await this.keep(conversationId, upload);
    return this.messages.sendAsShopper(actor, contentOf(upload, pictureId));
  }

  async sendAsStaff(actor: Actor, conversationId: string, upload: Upload): Promise<ChatSent> {
    await this.messages.state(conversationId);
    const pictureId = await this.keep(conversationId, upload);
    return this.messages.sendAsStaff(actor, conversationId, contentOf(upload, pictureId));
  }

  /** For members: staff, and the shopper whose conversation it is. To others it does not exist. */
  async read({ userId, visitorId, role }: Actor, id: string): Promise<Buffer> {
    const [found] = await rows<{ image: Buffer }>(
      this.db,
      `SELECT i.image FROM chat_picture i JOIN chat_conversation c ON c.id = i.conversation_id
        WHERE i.id = $1 AND ($2 OR c.user_id = $3 OR c.visitor_id = $4)`,
      [id, can(role, 'chats:read'), userId ?? null, visitorId ?? null],
    );
    if (!found) throw new AppError('not_found');
    return found.image;
  }

  private async keep(conversationId: string, { clientId, bytes }: Upload): Promise<string> {
    if (!UUID.test(clientId)) throw fieldError('Idempotency-Key', 'uuid', 'A UUID');
    const picture = await safePicture(bytes, { side: PICTURE_SIDE });
    const [kept] = await rows<{ id: string }>(
      this.db,
      `INSERT INTO chat_picture (conversation_id, image, width, height, placeholder)
       SELECT c.id, $2, $3, $4, $5 FROM chat_conversation c WHERE c.id = $1 AND ${HAS_PERSON} RETURNING id`,
      [conversationId, picture.bytes, picture.width, picture.height, await placeholderOf(picture.bytes)],
    );
    if (!kept) throw new AppError('chat_person_erased');
    return kept.id;
  }
}

const contentOf = (
  { clientId, note }: Upload,
  pictureId: string,
): Parameters<ChatMessagesService['sendAsShopper']>[1] => ({
  clientId,
  kind: 'image',
  pictureId,
  text: note,
});
