import { Button } from '@hurtrock/ui/button';
import { Dialog } from '@hurtrock/ui/dialog';
import { SwitchIcon } from '@hurtrock/ui/icons';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { useToast } from '@hurtrock/ui/toast';
import { useId, useState } from 'react';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { MethodPicker } from '../../common/method-picker';
import type { MethodCode } from '../../common/payment';
import { usePaymentMethods } from '../../common/payment-methods';
import type { Order } from './use-order';
import { payProblemText, usePay } from './use-pay';

interface ChangeMethodProps {
  order: Order;
  /** The method that is open now. */
  inUse: MethodCode | undefined;
}

/** Another way to pay for the same order. The one that is open is closed by the shop. */
export function ChangeMethod({ order, inUse }: ChangeMethodProps) {
  const messages = useMessages();
  const { payment: t, common } = messages;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<MethodCode | null>(null);
  const methods = usePaymentMethods(isOpen);
  const { pay, isBusy, error, reset } = usePay(order.number);
  const toast = useToast();
  const name = useId();

  function open() {
    reset();
    setChosen(null);
    setOpen(true);
  }

  async function confirm(method: MethodCode) {
    if ((await pay(method)) !== 'here') return;
    setOpen(false);
    toast(t.changed(t.methods[method]));
  }

  return (
    <>
      <Button variant="secondary" size="small" onClick={open}>
        <SwitchIcon />
        {t.change}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t.changeTitle}
        closeLabel={common.close}
        footer={
          <div className="flex flex-wrap items-center justify-end gap-3">
            {error && (
              <p role="alert" className="min-w-0 flex-1 basis-full text-sm font-semibold text-danger">
                {payProblemText(messages, error)}
              </p>
            )}
            <Button variant="secondary" className="max-sm:hidden" onClick={() => setOpen(false)}>
              {t.changeLeave}
            </Button>
            <Button
              className="max-sm:w-full"
              disabled={chosen === null}
              isBusy={isBusy}
              onClick={() => chosen && void confirm(chosen)}
            >
              {isBusy ? common.redirecting : t.changeConfirm}
            </Button>
          </div>
        }
      >
        {inUse && <p className="mb-6">{t.changeText}</p>}
        {methods.data ? (
          <MethodPicker
            methods={methods.data}
            total={order.total}
            inUse={inUse}
            radio={(code) => ({ name, checked: code === chosen, onChange: () => setChosen(code) })}
          />
        ) : methods.error ? (
          <LoadFailure error={methods.error} onRetry={() => void methods.refetch()} />
        ) : (
          <Skeleton className="h-96 rounded-panel" />
        )}
      </Dialog>
    </>
  );
}
