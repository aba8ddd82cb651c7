import {
  BooleanField,
  EmailField,
  EnumField,
  IntField,
  NoteField,
  TextField,
} from '../../../common/fields.js';
import { ChatMessagesDto } from './chat-message.dto.js';

export class OwnChatDto extends ChatMessagesDto {
  @IntField({ description: 'Messages that the shopper has not read' }) unread!: number;
  @BooleanField({ description: 'Whether somebody of the shop is connected just now' }) staffOnline!: boolean;
  @TextField({ description: 'What a visitor calls themselves, or the account’s name' }) name!: string;
  @TextField({ description: 'Where an answer is mailed to' }) email!: string;
  @BooleanField({ description: 'Whether sockets know this browser; if not, POST /chat/token makes it known' })
  isKnown!: boolean;
}

export class ChatPersonDto {
  @TextField({ max: 100, optional: true, pattern: /^[^\r\n\t]*$/ }) name?: string;
  @EmailField({ optional: true, nullable: true, description: 'Null takes it away' }) email?: string | null;
  @EnumField('Locale', ['id', 'en'], {
    optional: true,
    description: 'Language of mail; Indonesian unless told',
  })
  locale?: 'id' | 'en';
}

export const CHAT_PARTIES = ['shopper', 'staff'] as const;

export class IssueChatTokenDto {
  @EnumField('ChatParty', CHAT_PARTIES, { optional: true, description: 'shopper unless told' })
  side?: (typeof CHAT_PARTIES)[number];
}

export class ChatImageNoteDto {
  @NoteField({ max: 300, optional: true }) note?: string;
}

export class ChatTokenDto {
  @TextField({ description: 'For `auth.token` of the handshake' }) token!: string;
  @IntField({ description: 'Seconds' }) expiresIn!: number;
  @TextField({ nullable: true, description: 'Where the sockets are, when not at this origin' })
  url!: string | null;
}
