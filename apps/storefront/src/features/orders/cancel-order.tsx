import { Button } from '@hurtrock/ui/button';
import { Dialog } from '@hurtrock/ui/dialog';
import { useToast } from '@hurtrock/ui/toast';
import { useState } from 'react';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { useCancelOrder, type Order } from './use-order';

/** Asks before it cancels: this can't be undone. */
export function CancelOrder({ order }: { order: Order }) {
  const messages = useMessages();
  const t = messages.order;
  const [isAsking, setAsking] = useState(false);
  const cancel = useCancelOrder(order.number);
  const toast = useToast();

  function confirm() {
    cancel.mutate(
      { params: { path: { number: order.number } } },
      {
        onSuccess: () => {
          setAsking(false);
          toast(t.cancelled);
        },
      },
    );
  }

  return (
    <>
      <Button variant="danger" isWide onClick={() => setAsking(true)}>
        {t.cancel}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t.cancelTitle}
        closeLabel={messages.common.close}
      >
        <p>{t.cancelText}</p>
        {cancel.error && (
          <p role="alert" className="mt-3 font-semibold text-danger">
            {problemText(messages, cancel.error)}
          </p>
        )}
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {t.keep}
          </Button>
          <Button variant="danger" isBusy={cancel.isPending} onClick={confirm}>
            {t.cancelConfirm}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
