import type { ChatImage, ChatMessage, ChatOrder, ChatProduct, ChatState } from '@hurtrock/shared/chat-events';
import { rupiah } from '@hurtrock/shared/money';
import { toPictureDto } from '../media/picture.js';
import type { MessageRow, OrderCardFacts, ProductCardFacts, StateRow } from './chat-message.queries.js';

export const toChatMessage = (row: MessageRow): ChatMessage => ({
  conversationId: row.conversationId,
  sequence: row.sequence,
  id: row.id,
  clientId: row.clientId,
  side: row.side,
  author: { id: row.authorId, name: row.authorName },
  kind: row.kind,
  text: row.text,
  product: row.product && toChatProduct(row.product),
  order: row.order && toChatOrder(row.order),
  image: row.image && toChatImage(row.image),
  event: row.event,
  sentAt: row.sentAt.toISOString(),
});

export const toChatState = ({
  conversationId,
  status,
  lastSequence,
  shopperRead,
  staffRead,
  waitingSince,
}: StateRow): ChatState => ({
  conversationId,
  status,
  lastSequence,
  shopperRead,
  staffRead,
  waitingSince: waitingSince?.toISOString() ?? null,
});

export const toChatProduct = ({ thumbnail, price, ...product }: ProductCardFacts): ChatProduct => ({
  ...product,
  price: rupiah(price),
  picture: thumbnail && toPictureDto(thumbnail),
});

const toChatOrder = ({ isPayable, total, ...order }: OrderCardFacts): ChatOrder => ({
  ...order,
  total: rupiah(total),
  payPath: isPayable ? `/orders/${order.number}` : null,
});

const toChatImage = ({ id, ...image }: NonNullable<MessageRow['image']>): ChatImage => ({
  src: `/api/v1/chat/images/${id}`,
  ...image,
});
