import {
  CHAT_EVENTS,
  CHAT_KINDS,
  CHAT_SIDES,
  CHAT_STATUSES,
  LONGEST_CHAT_TEXT,
  MOST_CHAT_MESSAGES,
  type ChatCaughtUp,
  type ChatEvent,
  type ChatImage,
  type ChatKind,
  type ChatMessage,
  type ChatOrder,
  type ChatProduct,
  type ChatSent,
  type ChatSide,
  type ChatState,
  type ChatStatus,
  type SendChatMessage,
} from '@hurtrock/shared/chat-events';
import {
  BooleanField,
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { AVAILABILITIES, type Availability } from '../../catalog/availability.js';
import { PictureDto } from '../../media/picture.js';

export class ChatAuthorDto {
  @UuidField({ nullable: true }) id!: string | null;
  @TextField() name!: string;
}

export class ChatProductDto implements ChatProduct {
  @UuidField() id!: string;
  @TextField() slug!: string;
  @TextField() name!: string;
  @MoneyField() price!: MoneyDto;
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @ObjectField(() => PictureDto, { nullable: true }) picture!: PictureDto | null;
}

export class ChatOrderDto implements ChatOrder {
  @TextField() number!: string;
  @TextField() status!: string;
  @TextField() paymentStatus!: string;
  @MoneyField() total!: MoneyDto;
  @TextField({ nullable: true, description: 'Where the shopper pays it; null when there is nothing to pay' })
  payPath!: string | null;
}

export class ChatImageDto implements ChatImage {
  @TextField({ description: 'Shown to members of the conversation alone' }) src!: string;
  @IntField() width!: number;
  @IntField() height!: number;
  @TextField() placeholder!: string;
}

export class ChatMessageDto implements ChatMessage {
  @UuidField() conversationId!: string;
  @IntField({ description: '1, 2, 3… without a gap' }) sequence!: number;
  @UuidField() id!: string;
  @UuidField() clientId!: string;
  @EnumField('ChatSide', CHAT_SIDES) side!: ChatSide;
  @ObjectField(() => ChatAuthorDto) author!: ChatAuthorDto;
  @EnumField('ChatKind', CHAT_KINDS) kind!: ChatKind;
  @TextField() text!: string;
  @ObjectField(() => ChatProductDto, { nullable: true }) product!: ChatProductDto | null;
  @ObjectField(() => ChatOrderDto, { nullable: true }) order!: ChatOrderDto | null;
  @ObjectField(() => ChatImageDto, { nullable: true }) image!: ChatImageDto | null;
  @EnumField('ChatEvent', CHAT_EVENTS, { nullable: true }) event!: ChatEvent | null;
  @DateTimeField() sentAt!: string;
}

export class ChatStateDto implements ChatState {
  @UuidField() conversationId!: string;
  @EnumField('ChatStatus', CHAT_STATUSES) status!: ChatStatus;
  @IntField() lastSequence!: number;
  @IntField({ description: 'How far the shopper has read' }) shopperRead!: number;
  @IntField({ description: 'How far staff have read' }) staffRead!: number;
  @DateTimeField({ nullable: true, description: 'Since when the shopper waits for an answer' })
  waitingSince!: string | null;
}

export class ChatMessagesDto implements ChatCaughtUp {
  @ObjectField(() => ChatStateDto, { nullable: true, description: 'Null where nothing has been said yet' })
  state!: ChatStateDto | null;
  @ListField(() => ChatMessageDto, { description: 'Oldest first' }) messages!: ChatMessageDto[];
  @BooleanField({ description: 'Whether there are more in the direction asked for' }) hasMore!: boolean;
}

export class ChatSentDto implements ChatSent {
  @ObjectField(() => ChatMessageDto) message!: ChatMessageDto;
  @ObjectField(() => ChatStateDto) state!: ChatStateDto;
  @BooleanField({ description: 'A card number in the text was cut down before anything kept it' })
  masked!: boolean;
}

export const SENDABLE_KINDS = ['text', 'product', 'order'] as const;

export class SendChatMessageDto implements SendChatMessage {
  @UuidField({ description: 'Made by the sender; the same one is stored once' }) clientId!: string;
  @EnumField('SendableChatKind', SENDABLE_KINDS) kind!: (typeof SENDABLE_KINDS)[number];
  @TextField({ max: LONGEST_CHAT_TEXT, optional: true }) text?: string;
  @UuidField({ optional: true }) productId?: string;
  @TextField({ min: 1, max: 40, optional: true }) orderNumber?: string;
}

export class ReadChatDto {
  @IntField({ description: 'The last sequence that was seen' }) upTo!: number;
}

export class ChatMessagesQuery {
  @IntField({ optional: true, fromQuery: true, description: 'Those before this sequence, the last ones' })
  before?: number;
  @IntField({ optional: true, fromQuery: true, description: 'Those after this sequence, the first ones' })
  after?: number;
  @IntField({
    min: 1,
    max: MOST_CHAT_MESSAGES,
    optional: true,
    fromQuery: true,
    description: '30 unless told',
  })
  limit?: number;
}
