import { formatRupiah } from '@hurtrock/shared/format';
import { buttonClass } from '@hurtrock/ui/button';
import { ExternalIcon, LockIcon } from '@hurtrock/ui/icons';
import { useMessages } from '../../common/messages';
import { isWebAddress, type Payment } from '../../common/payment';
import { HowToPay } from './how-to-pay';
import { PayButton } from './pay-button';
import type { OpenStage } from './payment-stage';
import { AccountsToPayTo, NumbersToPayTo } from './pay-to';
import { TransferProof } from './transfer-proof';
import type { Order } from './use-order';

interface PaymentStepsProps {
  order: Order;
  payment: Payment | undefined;
  stage: OpenStage;
}

/** What to do next: where to pay to, how, and the buttons. */
export function PaymentSteps(props: PaymentStepsProps) {
  const { order, payment, stage } = props;
  const { payment: t, common } = useMessages();
  switch (stage) {
    case 'ready':
    case 'failed':
    case 'expired':
    case 'starting': {
      const words = { ready: t.payNow, failed: t.payAgain, expired: t.payAgain, starting: common.tryAgain };
      return (
        <>
          <p>{t[stage]}</p>
          {order.allowedActions.includes('pay') && <PayButton number={order.number} label={words[stage]} />}
        </>
      );
    }
    case 'reviewing':
      return <Reviewing order={order} payment={payment} />;
    default:
      return payment && <Waiting {...props} stage={stage} payment={payment} />;
  }
}

interface WaitingProps extends PaymentStepsProps {
  payment: Payment;
  stage: 'page' | 'code' | 'transfer' | 'cash';
}

function Waiting({ order, payment, stage }: WaitingProps) {
  const t = useMessages().payment;
  const isByCompany = stage === 'page' || stage === 'code';
  return (
    <>
      {stage === 'code' && <NumbersToPayTo payment={payment} />}
      {stage === 'transfer' && (
        <>
          <p className="text-sm">{t.exactAmount}</p>
          <AccountsToPayTo accounts={payment.instructions?.accounts ?? []} />
        </>
      )}
      {stage === 'page' && <p>{t.page[payment.kind]}</p>}
      {stage === 'cash' && <p>{t.cash(formatRupiah(order.total.amount))}</p>}
      {stage === 'transfer' && <TransferProof order={order} payment={payment} />}
      <PaymentPageLink payment={payment} isMain={stage === 'page'} />
      {isByCompany && <p className="text-sm text-muted">{t.noticesItself}</p>}
      <HowToPay payment={payment} />
    </>
  );
}

/** The buyer has done their part. */
function Reviewing({ order, payment }: { order: Order; payment: Payment | undefined }) {
  const t = useMessages().payment;
  if (payment?.kind !== 'bank_transfer') return <p role="status">{t.reviewingGateway}</p>;
  return (
    <>
      <p role="status">{t.reviewingTransfer}</p>
      <TransferProof order={order} payment={payment} isSent />
    </>
  );
}

function PaymentPageLink({ payment: { redirectUrl }, isMain }: { payment: Payment; isMain: boolean }) {
  const t = useMessages().payment;
  if (!redirectUrl || !isWebAddress(redirectUrl)) return null;
  const look = isMain
    ? `max-sm:text-base ${buttonClass({ size: 'large' })}`
    : buttonClass({ variant: 'secondary', size: 'small' });
  return (
    <a href={redirectUrl} className={`max-sm:w-full max-sm:px-3 ${look}`}>
      {isMain ? <LockIcon /> : <ExternalIcon />}
      {isMain ? t.continue : t.openPage}
    </a>
  );
}
