import {
  CHAT_EVENTS,
  CHAT_KINDS,
  CHAT_SIDES,
  type ChatEvent,
  type ChatKind,
  type ChatSide,
  type ChatSummary,
  type ChatViewing,
} from '@hurtrock/shared/chat-events';
import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  DateTimeField,
  EnumField,
  EnumListField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  NoteField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { PageQuery, type Page } from '../../../common/page.js';
import { MOST_OF_ONE } from '../../cart/cart-merge.js';
import { ProductCardDto, toProductCardDto } from '../../catalog/product-card.js';
import {
  CHAT_ACTIONS,
  chatActions,
  SETTABLE_STATUSES,
  type ChatAction,
  type SettableStatus,
} from '../chat-actions.js';
import type { ChatDetail } from '../chat-desk.service.js';
import type { ChatStatistics } from '../chat-statistics.service.js';
import { CHAT_FILTERS, type ChatFilter } from '../chat-summary.queries.js';
import { ChatProductDto, ChatStateDto } from './chat-message.dto.js';

export class ListChatsDto extends PageQuery {
  @EnumField('ChatFilter', CHAT_FILTERS, { optional: true, description: 'all unless told' })
  filter?: ChatFilter;
  @TextField({ min: 2, max: 100, optional: true, description: 'In what was said, in names and addresses' })
  q?: string;
}

export class ChatAssigneeDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

export class ChatLastMessageDto {
  @EnumField('ChatSide', CHAT_SIDES) side!: ChatSide;
  @EnumField('ChatKind', CHAT_KINDS) kind!: ChatKind;
  @TextField() text!: string;
  @EnumField('ChatEvent', CHAT_EVENTS, { nullable: true }) event!: ChatEvent | null;
}

export class ChatSummaryDto extends ChatStateDto implements ChatSummary {
  @TextField() name!: string;
  @TextField() email!: string;
  @BooleanField({ description: 'Somebody without an account' }) isVisitor!: boolean;
  @ObjectField(() => ChatAssigneeDto, { nullable: true }) assignedTo!: ChatAssigneeDto | null;
  @IntField({ description: 'Messages that staff have not read' }) unread!: number;
  @BooleanField() shopperOnline!: boolean;
  @ObjectField(() => ChatLastMessageDto, { nullable: true }) lastMessage!: ChatLastMessageDto | null;
  @DateTimeField({ nullable: true }) lastMessageAt!: string | null;
}

export class ChatPageDto implements Page<ChatSummary> {
  @ListField(() => ChatSummaryDto) items!: ChatSummaryDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export class ChatCountsDto {
  @IntField({ description: 'Conversations whose shopper waits for an answer' }) waiting!: number;
  @IntField({ description: 'Conversations with something that staff have not read' }) unread!: number;
  @IntField({ description: 'Conversations that the caller looks after and that are not over' }) mine!: number;
}

export class ChatCustomerDto {
  @UuidField({ nullable: true, description: 'Null: somebody without an account' }) userId!: string | null;
  @TextField() name!: string;
  @TextField() email!: string;
  @TextField() phone!: string;
  @DateTimeField() since!: string;
  @IntField() orderCount!: number;
}

export class ChatViewingDto implements ChatViewing {
  @TextField() path!: string;
  @ObjectField(() => ChatProductDto, { nullable: true }) product!: ChatProductDto | null;
}

export class ChatCartItemDto {
  @ObjectField(() => ProductCardDto) product!: ProductCardDto;
  @IntField() quantity!: number;
  @MoneyField() lineTotal!: MoneyDto;
}

export class ChatCartDto {
  @ListField(() => ChatCartItemDto) items!: ChatCartItemDto[];
  @MoneyField() subtotal!: MoneyDto;
}

export class ChatCustomerOrderDto {
  @TextField() number!: string;
  @TextField() status!: string;
  @TextField() paymentStatus!: string;
  @MoneyField() total!: MoneyDto;
  @DateTimeField() placedAt!: string;
}

export class ChatNoteDto {
  @UuidField() id!: string;
  @DateTimeField() at!: string;
  @TextField() author!: string;
  @TextField() text!: string;
}

export class AdminChatDto {
  @ObjectField(() => ChatSummaryDto) summary!: ChatSummaryDto;
  @ObjectField(() => ChatCustomerDto) customer!: ChatCustomerDto;
  @ListField(() => ChatViewingDto, { description: 'What the shopper has open just now, in every tab' })
  viewing!: ChatViewingDto[];
  @ObjectField(() => ChatCartDto) cart!: ChatCartDto;
  @ListField(() => ChatCustomerOrderDto, { description: 'The last five' }) orders!: ChatCustomerOrderDto[];
  @ListField(() => ChatNoteDto, { description: 'Read by staff alone' }) notes!: ChatNoteDto[];
  @EnumListField('ChatAction', CHAT_ACTIONS) allowedActions!: ChatAction[];
}

export class ChangeChatDto {
  @EnumField('SettableChatStatus', SETTABLE_STATUSES, { optional: true }) status?: SettableStatus;
  @UuidField({ optional: true, nullable: true, description: 'One of the staff; null: nobody' })
  assignedTo?: string | null;
}

export class AddChatNoteDto {
  @NoteField({ min: 1, max: 1000 }) text!: string;
}

export class PutIntoCartDto {
  @UuidField() productId!: string;
  @IntField({ min: 1, max: MOST_OF_ONE }) quantity!: number;
}

export class SendPaymentLinkDto {
  @TextField({ min: 1, max: 40 }) orderNumber!: string;
  @TextField({ max: 500, optional: true, description: 'Said with it' }) text?: string;
}

export class ChatTranscriptQuery {
  @EnumField('Locale', ['id', 'en'], { optional: true, description: 'id unless told' }) locale?: 'id' | 'en';
}

export class ChatStatisticsQuery {
  @TextField({ pattern: /^\d{4}-\d\d-\d\d$/, max: 10, description: 'First day, in WIB' }) from!: string;
  @TextField({ pattern: /^\d{4}-\d\d-\d\d$/, max: 10, description: 'Last day, in WIB' }) to!: string;
}

export class ChatStatisticsDto implements ChatStatistics {
  @IntField({ description: 'In which something was said' }) conversations!: number;
  @IntField() messagesOfShoppers!: number;
  @IntField() messagesOfStaff!: number;
  @IntField({
    nullable: true,
    description: 'Seconds until the first answer: half of those who waited waited less',
  })
  firstAnswerMedian!: number | null;
  @IntField({ nullable: true, description: 'Nine of ten waited less' }) firstAnswerP90!: number | null;
}

export function toAdminChatDto({
  summary,
  customer,
  viewing,
  cart,
  orders,
  notes,
}: ChatDetail): AdminChatDto {
  const items = cart.map((row) => ({
    product: toProductCardDto(row),
    quantity: row.quantity,
    lineTotal: rupiah(row.price * row.quantity),
  }));
  return {
    summary,
    customer: {
      userId: customer.userId,
      name: customer.name,
      email: customer.email,
      phone: customer.phone,
      since: customer.since.toISOString(),
      orderCount: customer.orderCount,
    },
    viewing,
    cart: { items, subtotal: rupiah(items.reduce((sum, { lineTotal }) => sum + lineTotal.amount, 0)) },
    orders: orders.map(({ total, placedAt, ...order }) => ({
      ...order,
      total: rupiah(total),
      placedAt: placedAt.toISOString(),
    })),
    notes: notes.map(({ at, ...note }) => ({ ...note, at: at.toISOString() })),
    allowedActions: chatActions(summary.status, customer),
  };
}
