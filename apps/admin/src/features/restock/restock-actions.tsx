import type { UseMutationResult } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { fileAddresses, paths } from '../../app/paths';
import { ConfirmForm } from '../../common/confirm-form';
import { DialogButton } from '../../common/dialog-button';
import { Icon } from '../../common/icon';
import { fill, useLanguage } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import { ReceiveForm } from './receive-form';
import type { RestockOrder } from './restock-looks';
import { useCancelRestockOrder, useSendRestockOrder } from './use-restock-mutations';

/** The buttons of an order, the next step first. Which of them appear is the API's decision alone. */
export function RestockActions({ order }: { order: RestockOrder }) {
  const { messages, locale } = useLanguage();
  const { restockOrder: t, receive } = messages;
  const { number, allowedActions, supplier } = order;
  const placed = useSendRestockOrder();
  const cancel = useCancelRestockOrder();
  return (
    <>
      {allowedActions.includes('receive') && (
        <DialogButton
          variant="filled"
          icon="box"
          label={receive.action}
          title={fill(receive.title, { number })}
        >
          {(close) => <ReceiveForm order={order} onClose={close} />}
        </DialogButton>
      )}
      {allowedActions.includes('order') && (
        <DialogButton
          variant="filled"
          icon="check"
          label={t.order.action}
          title={fill(t.order.title, { number })}
        >
          {(close) => (
            <MoveForm
              number={number}
              move={placed}
              text={fill(t.order.text, { supplier: supplier.name })}
              submitLabel={t.order.submit}
              onClose={close}
            />
          )}
        </DialogButton>
      )}
      {allowedActions.includes('edit') && (
        <Button
          component={Link}
          variant="default"
          to={paths.editRestockOrder(number)}
          leftSection={<Icon name="edit" />}
        >
          {t.edit}
        </Button>
      )}
      <Button
        component="a"
        variant="default"
        href={fileAddresses.purchaseOrder(number, locale)}
        target="_blank"
        rel="noopener"
        leftSection={<Icon name="download" />}
      >
        {t.document}
      </Button>
      {allowedActions.includes('cancel') && (
        <DialogButton icon="ban" label={t.cancel.action} title={fill(t.cancel.title, { number })}>
          {(close) => (
            <MoveForm
              number={number}
              move={cancel}
              text={t.cancel.text}
              submitLabel={t.cancel.submit}
              cancelLabel={t.cancel.keep}
              isDangerous
              onClose={close}
            />
          )}
        </DialogButton>
      )}
    </>
  );
}

interface MoveProps {
  number: string;
  move: UseMutationResult<RestockOrder, unknown, { params: { path: { number: string } } }>;
  text: string;
  submitLabel: string;
  cancelLabel?: string;
  isDangerous?: boolean;
  onClose: () => void;
}

/** A step that nothing has to be typed for. */
function MoveForm({ number, move, onClose, ...words }: MoveProps) {
  const send = useSendOnce(move);
  return (
    <ConfirmForm
      {...words}
      error={move.error}
      isPending={move.isPending}
      onSend={() => send({ params: { path: { number } } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
