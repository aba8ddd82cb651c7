import { conversations, quickReplies } from './data/chats.mjs';
import { makeIds, makeRandom } from './random.mjs';

const SEED = 20_261_123;
const MINUTE = 60_000;

/** Conversations at every point of their life, and what staff answer with one key. */
export function makeChats({ now, buyers, products, staff }) {
  const random = makeRandom(SEED);
  const ids = makeIds(random);
  const made = conversations.map((plan) => conversation(plan, { now, buyers, products, staff, ids }));
  return {
    chat_conversation: made.map(({ row }) => row),
    chat_message: made.flatMap(({ messages }) => messages),
    quick_reply: quickReplies.map(([title, text], position) => ({ id: ids(now), title, text, position })),
  };
}

function conversation({ buyer, status, began, assigned, said }, { now, buyers, products, staff, ids }) {
  const start = new Date(now.getTime() - began * MINUTE);
  const user = buyers[buyer];
  const id = ids(start);
  let at = start.getTime();
  let askedAt = null;
  const messages = said.map(([side, wait, text, { product } = {}], i) => {
    at += wait * MINUTE;
    const waited = side === 'staff' && askedAt !== null ? Math.round((at - askedAt) / 1000) : null;
    askedAt = side === 'staff' ? null : (askedAt ?? at);
    return {
      conversation_id: id,
      sequence: i + 1,
      id: ids(new Date(at)),
      client_key: ids(new Date(at)),
      side,
      author_id: side === 'staff' ? staff.id : user.id,
      kind: product === undefined ? 'text' : 'product',
      text,
      product_id: product === undefined ? null : products[product].id,
      waited_seconds: waited,
      created_at: new Date(at),
    };
  });
  const isWaiting = status === 'waiting';
  const row = {
    id,
    user_id: user.id,
    name: '',
    email: '',
    locale: 'id',
    status,
    assigned_to: assigned ? staff.id : null,
    last_sequence: messages.length,
    shopper_read: messages.length,
    staff_read: isWaiting ? 0 : messages.length,
    waiting_since: isWaiting ? messages[0].created_at : null,
    last_message_at: messages.at(-1).created_at,
    created_at: start,
  };
  return { row, messages };
}
