import type { ChatMessages } from './chat.id.js';

export const chatEn: ChatMessages = {
  transcript: {
    title: 'Conversation with {{name}}',
    visitor: 'Visitor',
    shop: 'Shop',
    product: 'Product: {{name}}, {{price}}',
    order: 'Order {{number}}, {{total}}',
    image: '[picture]',
    events: {
      resolved: 'the conversation was resolved',
      reopened: 'the conversation was opened again',
      archived: 'the conversation was archived',
      assigned: '{{text}} looks after the conversation',
      unassigned: 'nobody looks after the conversation any more',
      merged: 'what was said before signing in was joined here',
      cart_item_added: 'put {{text}} × {{name}} into the cart',
    },
  },
};
