import { useState, type JSX } from 'react';
import { Button } from '@mantine/core';
import { Dialog } from '../../common/dialog';
import { Icon, type IconName } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import { Shortcuts } from '../../common/shortcuts/shortcuts';
import type { ActionFormProps } from './action-form';
import { BlockedActions } from './blocked-actions';
import { CancelForm } from './cancel-form';
import { CancelLinesForm } from './cancel-lines-form';
import { DeliverForm } from './deliver-form';
import { whyItWaits } from './lines-to-ship';
import type { Order } from './order-looks';
import { RefundForm } from './refund-form';
import { ShipForm } from './ship-form';

import { useOrderShortcuts } from './use-order-shortcuts';

export type Action = 'ship' | 'deliver' | 'refund' | 'cancel_lines' | 'cancel';

/** The buttons, in the order of how often they are used. Which of them appear is the API's decision, but for goods that are not here. */
const ACTIONS: {
  action: Action;
  icon: IconName;
  isNextStep?: true;
  Form: (props: ActionFormProps) => JSX.Element;
}[] = [
  { action: 'ship', icon: 'truck', isNextStep: true, Form: ShipForm },
  { action: 'deliver', icon: 'check', isNextStep: true, Form: DeliverForm },
  { action: 'refund', icon: 'refund', Form: RefundForm },
  { action: 'cancel_lines', icon: 'dash', Form: CancelLinesForm },
  { action: 'cancel', icon: 'ban', Form: CancelForm },
];

export function OrderActions({ order }: { order: Order }) {
  const { ship, deliver, refund, cancelLines, cancelOrder } = useMessages();
  const words = { ship, deliver, refund, cancel_lines: cancelLines, cancel: cancelOrder };
  const { can } = useSession();
  const [open, setOpen] = useState<Action | null>(null);
  const close = () => setOpen(null);
  const offered = ACTIONS.filter(
    ({ action }) =>
      order.allowedActions.includes(action) &&
      (action !== 'refund' || can('orders:refund')) &&
      (action !== 'ship' || whyItWaits(order) === null),
  );

  const keys = useOrderShortcuts(
    order.number,
    offered.map(({ action }) => action),
    setOpen,
  );

  return (
    <>
      <Shortcuts keys={keys} />
      <BlockedActions order={order} />
      {offered.map(({ action, icon, isNextStep }) => (
        <Button
          key={action}
          variant={isNextStep ? 'filled' : 'default'}
          leftSection={<Icon name={icon} />}
          onClick={() => setOpen(action)}
        >
          {words[action].action}
        </Button>
      ))}
      {ACTIONS.map(({ action, Form }) => (
        <Dialog
          key={action}
          isOpen={open === action}
          onClose={close}
          title={fill(words[action].title, { number: order.number })}
        >
          <Form order={order} onClose={close} />
        </Dialog>
      ))}
    </>
  );
}
