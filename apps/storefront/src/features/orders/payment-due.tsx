import { CopyButton } from '@hurtrock/ui/copy-button';
import { Price } from '@hurtrock/ui/price';
import { useMessages } from '../../common/messages';
import type { Payment } from '../../common/payment';
import { DeadlineClock } from './deadline-clock';
import type { OpenStage } from './payment-stage';
import type { Order } from './use-order';

interface PaymentDueProps {
  order: Order;
  payment: Payment | undefined;
  stage: OpenStage;
}

/** Until when to pay; null where the clock has no say. */
function deadlineOf({ order, payment, stage }: PaymentDueProps): string | null {
  if (stage === 'ready' || stage === 'failed') return order.payUntil;
  return stage === 'page' || stage === 'code' || stage === 'transfer' ? (payment?.expiresAt ?? null) : null;
}

/** How much, and until when. */
export function PaymentDue(props: PaymentDueProps) {
  const { order, stage } = props;
  const { payment: t, common } = useMessages();
  const deadline = deadlineOf(props);
  const isTyped = stage === 'code' || stage === 'transfer';
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-5">
      <div>
        <p className="text-sm text-muted">{t.amountDue}</p>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
          <Price money={order.total} className="text-2xl font-bold sm:text-3xl" />
          {isTyped && (
            <CopyButton
              text={String(order.total.amount)}
              label={t.copyAmount}
              copied={t.amountCopied}
              failed={common.copyFailed}
              className="max-sm:px-3"
            >
              <span className="max-sm:sr-only">{common.copy}</span>
            </CopyButton>
          )}
        </div>
      </div>
      {deadline && <DeadlineClock until={deadline} />}
    </div>
  );
}
