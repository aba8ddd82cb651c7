import type { Order } from './order-looks';

/** What the content of every dialog of an order gets. It is mounted when the dialog opens, so its state is new each time. */
export interface ActionFormProps {
  order: Order;
  onClose: () => void;
}
