import { BooleanField, IntField, TextField, UuidField } from '../../../common/fields.js';
import { SendChatMessageDto } from './chat-message.dto.js';

/** What comes in over sockets. Staff name the conversation; a shopper has one. */
export class SocketSendDto extends SendChatMessageDto {
  @UuidField({ optional: true }) conversationId?: string;
}

export class CatchUpDto {
  @UuidField({ optional: true }) conversationId?: string;
  @IntField() after!: number;
}

export class SocketReadDto {
  @UuidField({ optional: true }) conversationId?: string;
  @IntField() upTo!: number;
}

export class TypingDto {
  @UuidField({ optional: true }) conversationId?: string;
  @BooleanField() isTyping!: boolean;
}

export class ViewingDto {
  @TextField({ max: 300, pattern: /^\/[^\s\\]*$/ }) path!: string;
  @UuidField({ optional: true }) productId?: string;
}

export class WatchDto {
  @UuidField({ nullable: true }) conversationId!: string | null;
}
