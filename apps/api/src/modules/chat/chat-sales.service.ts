import type { ChatSent } from '@hurtrock/shared/chat-events';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { CartService, type Wish } from '../cart/cart.service.js';
import { ChatDeskService } from './chat-desk.service.js';
import { ChatMessagesService } from './chat-messages.service.js';
import { ChatReferences } from './chat-references.js';

/** What staff do in a conversation so that it ends in a sale. */
@Injectable()
export class ChatSalesService {
  constructor(
    private readonly desk: ChatDeskService,
    private readonly messages: ChatMessagesService,
    private readonly references: ChatReferences,
    private readonly carts: CartService,
  ) {}

  /** Puts a product into the shopper's cart, and says so in the conversation. */
  async putIntoCart(
    actor: Actor,
    id: string,
    { clientId, ...wish }: Wish & { clientId: string },
  ): Promise<ChatSent> {
    const { userId, visitorId } = await this.desk.person(id);
    if (!userId && !visitorId) throw new AppError('chat_person_erased');
    await this.carts.add({ userId: userId ?? undefined, visitorId: visitorId ?? undefined }, wish);
    return this.messages.sendAsStaff(actor, id, {
      clientId,
      kind: 'event',
      event: 'cart_item_added',
      productId: wish.productId,
      text: String(wish.quantity),
    });
  }

  /** Shows the shopper an order of theirs that can be paid now. */
  async sendPaymentLink(
    actor: Actor,
    id: string,
    { orderNumber, text, clientId }: { orderNumber: string; text?: string; clientId: string },
  ): Promise<ChatSent> {
    await this.references.payableOrder(orderNumber, id);
    return this.messages.sendAsStaff(actor, id, { clientId, kind: 'order', orderNumber, text });
  }
}
