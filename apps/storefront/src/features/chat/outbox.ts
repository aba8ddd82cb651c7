import type { SendChatMessage } from '@hurtrock/shared/chat-events';
import { storedList } from '../../common/stored-list';

/** A message that the shop has not confirmed yet. Its id makes sending it again harmless. */
export interface Unsent extends Omit<SendChatMessage, 'conversationId'> {
  text: string;
  /** What the card will be called, until the server builds it. */
  about?: string;
  writtenAt: string;
  /** Who wrote it: what somebody left behind on a shared computer is not sent in another's name. */
  by: string | null;
}

const KEPT = 200;

const isUnsent = (stored: unknown): boolean =>
  typeof stored === 'object' &&
  stored !== null &&
  (['clientId', 'kind', 'text', 'writtenAt'] as const).every(
    (field) => typeof (stored as Partial<Unsent>)[field] === 'string',
  );

/** Unsent messages outlast a reload and are seen by every tab. */
export const outbox = storedList<Unsent>({
  key: 'hurtrock-chat-outbox',
  max: KEPT,
  idOf: ({ clientId }) => clientId,
  isItem: isUnsent,
});

/** In the order they were written; a visitor's go along when the visitor signs in. */
export function unsentOf(person: string | null, stored: Unsent[]): Unsent[] {
  return stored.filter(({ by }) => by === null || by === person).reverse();
}

/** What goes to the shop of it. */
export const contentOf = ({ kind, text, productId, orderNumber }: Unsent) => ({
  kind,
  ...(text && { text }),
  ...(productId && { productId }),
  ...(orderNumber && { orderNumber }),
});
