import { ChoiceTabs } from '../../common/choice-tabs';
import { useMessages } from '../../common/messages';
import type { OrderList } from './order-list-state';
import { ORDER_STATUSES } from './order-looks';

/** All orders, the day's work, or those of one status. */
export function OrderTabs({ filters }: Pick<OrderList, 'filters'>) {
  const { orders: t, orderList, common, orderStatus } = useMessages();
  const status = filters.oneOf('status', ORDER_STATUSES);
  const isToPack = filters.text('toPack') === 'true';
  const choice = (label: string, isPressed: boolean, change: { status: string; toPack: string }) => ({
    label,
    isPressed,
    onChoose: () => filters.change(change),
  });
  return (
    <ChoiceTabs
      label={t.statusTabs}
      choices={[
        choice(common.all, !status && !isToPack, { status: '', toPack: '' }),
        choice(orderList.toPack, isToPack, { status: '', toPack: 'true' }),
        ...ORDER_STATUSES.map((each) =>
          choice(orderStatus[each], each === status && !isToPack, { status: each, toPack: '' }),
        ),
      ]}
    />
  );
}
