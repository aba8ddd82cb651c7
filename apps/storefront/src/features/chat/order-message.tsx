import type { Schema } from '@hurtrock/api-client';
import type { ChatOrder } from '@hurtrock/shared/chat-events';
import { buttonClass } from '@hurtrock/ui/button';
import { Price } from '@hurtrock/ui/price';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { StatusBadge } from '../../common/order-status';

/** An order that is spoken of; while it can be paid, the way there. */
export function OrderMessage({ order }: { order: ChatOrder }) {
  const t = useMessages().chat;
  const { number, status, total, payPath } = order;
  return (
    <article className="on-surface w-full rounded-panel border border-line bg-surface p-3 text-ink">
      <p className="text-sm font-semibold break-all">{t.orderName(number)}</p>
      <p className="my-2 flex flex-wrap items-center justify-between gap-2 text-sm">
        <StatusBadge status={status as Schema<'OrderDto'>['status']} />
        <span>
          <span className="sr-only">{t.total} </span>
          <Price money={total} className="font-bold" />
        </span>
      </p>
      <Link
        to={payPath ?? paths.order(number)}
        className={buttonClass({ size: 'small', isWide: true, variant: payPath ? 'primary' : 'secondary' })}
      >
        {payPath ? t.pay : t.viewOrder}
      </Link>
    </article>
  );
}
