import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { formatTime } from '@hurtrock/shared/format';
import { DoubleCheckIcon } from '@hurtrock/ui/chat-icons';
import { CheckIcon } from '@hurtrock/ui/icons';
import { useLocale, useMessages } from '../../common/messages';
import { EventRow } from './event-row';
import { MessageText } from './message-text';
import { OrderMessage } from './order-message';
import { PictureMessage } from './picture-message';
import { ProductMessage } from './product-message';

export const ownBubble = 'rounded-panel rounded-br-sm bg-orange/20 px-3.5 py-2.5';
const shopBubble = 'on-surface rounded-panel rounded-bl-sm border border-line bg-surface px-3.5 py-2.5';

interface MessageRowProps {
  message: ChatMessage;
  isRead: boolean;
  isMasked: boolean;
  /** Somebody else spoke before. */
  isFirst: boolean;
}

/** One message of either side. */
export function MessageRow({ message, isRead, isMasked, isFirst }: MessageRowProps) {
  const { chat: t } = useMessages();
  const locale = useLocale();
  const { side, kind, text, product, order, image, sentAt } = message;
  if (kind === 'event') return <EventRow message={message} />;
  const isOwn = side === 'shopper';
  const time = formatTime(sentAt, locale).replace(' WIB', '');
  const isGone = (kind === 'product' && !product) || (kind === 'order' && !order);
  return (
    <li className={`flex flex-col gap-1 ${isOwn ? 'items-end' : 'items-start'} ${isFirst ? 'mt-3' : 'mt-1'}`}>
      {isFirst && (
        <p className={isOwn ? 'sr-only' : 'px-1 text-xs font-semibold text-muted'}>
          {isOwn ? t.you : message.author.name || t.shop}
        </p>
      )}
      <div className={`flex max-w-[85%] flex-col gap-1.5 ${isOwn ? 'items-end' : 'items-start'}`}>
        {product && <ProductMessage product={product} isOwn={isOwn} />}
        {order && <OrderMessage order={order} />}
        {image && <PictureMessage image={image} time={time} />}
        {isGone && (
          <p className="text-sm text-muted italic">{kind === 'order' ? t.orderGone : t.productGone}</p>
        )}
        {text && (
          <div className={isOwn ? ownBubble : shopBubble}>
            <MessageText text={text} />
          </div>
        )}
        {isMasked && <p className="max-w-64 text-xs text-warning">{t.masked}</p>}
      </div>
      <p className="flex items-center gap-1 px-1 text-xs text-muted tabular-nums">
        <time dateTime={sentAt}>{time}</time>
        {isOwn && <Mark isRead={isRead} />}
      </p>
    </li>
  );
}

function Mark({ isRead }: { isRead: boolean }) {
  const t = useMessages().chat;
  return (
    <>
      {isRead ? <DoubleCheckIcon className="size-4 text-accent" /> : <CheckIcon className="size-3.5" />}
      <span className="sr-only">{isRead ? t.read : t.sent}</span>
    </>
  );
}
