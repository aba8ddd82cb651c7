import { formatRupiah } from '@hurtrock/shared/format';
import { Notice } from '@hurtrock/ui/badge';
import { Card } from '@hurtrock/ui/card';
import { SuccessMark } from '@hurtrock/ui/success-mark';
import { useMessages } from '../../common/messages';
import type { Payment } from '../../common/payment';
import type { MoneyStage } from './payment-stage';
import type { Order } from './use-order';

interface MoneyNewsProps {
  order: Order;
  payments: Payment[];
  stage: MoneyStage;
}

/** The money has come, or goes back. */
export function MoneyNews({ order, payments, stage }: MoneyNewsProps) {
  const t = useMessages().payment;
  if (stage === 'paid') return <Paid order={order} />;
  const refunded = formatRupiah(payments.reduce((sum, payment) => sum + payment.refunded.amount, 0));
  const texts = {
    refund_due: t.refundDue,
    partially_refunded: t.partlyRefunded(refunded),
    refunded: t.refunded(refunded),
    disputed: t.disputed,
  };
  const tone = stage === 'refund_due' || stage === 'disputed' ? 'warning' : 'neutral';
  return (
    <Notice tone={tone} title={t.titles[stage]}>
      <p>{texts[stage]}</p>
    </Notice>
  );
}

function Paid({ order: { total, paymentMethod } }: { order: Order }) {
  const t = useMessages().payment;
  return (
    <Card>
      <section aria-label={t.panel} className="flex flex-wrap items-center gap-x-4 gap-y-4 sm:gap-x-6">
        <SuccessMark className="size-16" />
        <div className="min-w-0 flex-1 basis-48">
          <h2 className="font-brand text-2xl">{t.titles.paid}</h2>
          <p>{t.paid}</p>
          <p className="mt-1 text-sm text-muted">
            {t.paidWith(formatRupiah(total.amount), t.methods[paymentMethod])}
          </p>
        </div>
      </section>
    </Card>
  );
}
