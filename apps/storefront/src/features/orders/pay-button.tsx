import { Button } from '@hurtrock/ui/button';
import { LockIcon } from '@hurtrock/ui/icons';
import { useMessages } from '../../common/messages';
import { payProblemText, usePay } from './use-pay';

/** Begins a payment of the order by the method it has. */
export function PayButton({ number, label }: { number: string; label: string }) {
  const messages = useMessages();
  const { pay, isBusy, error } = usePay(number);
  return (
    <div className="w-full sm:w-auto">
      <Button size="large" className="w-full" isBusy={isBusy} onClick={() => void pay()}>
        {!isBusy && <LockIcon />}
        {isBusy ? messages.common.redirecting : label}
      </Button>
      {error && (
        <p role="alert" className="mt-2 max-w-sm text-sm font-semibold text-danger">
          {payProblemText(messages, error)}
        </p>
      )}
    </div>
  );
}
