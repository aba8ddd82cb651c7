import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { useMessages } from '../../common/messages';

/** Reads an answer out when it comes; what was said before is not read again. */
export function LatestAnswer({ answer }: { answer: ChatMessage | null }) {
  const { chat: t } = useMessages();
  return (
    <p role="status" className="sr-only">
      {answer && t.says(answer.author.name || t.shop, spoken(answer, t))}
    </p>
  );
}

function spoken(
  { text, product, order, image }: ChatMessage,
  t: ReturnType<typeof useMessages>['chat'],
): string {
  const parts = [
    product && t.sentProduct(product.name),
    order && t.sentOrder(order.number),
    image && t.sentPicture,
    text,
  ];
  return parts.filter(Boolean).join('. ');
}
