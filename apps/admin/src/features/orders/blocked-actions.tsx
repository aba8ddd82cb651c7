import { Button, Popover, Text } from '@mantine/core';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import styles from './blocked-actions.module.css';
import type { Order } from './order-looks';

const OF_STAFF: readonly Order['actions'][number]['action'][] = [
  'ship',
  'deliver',
  'refund',
  'cancel_lines',
  'cancel',
];

/** What can not be done with the order now, and why: asked for, so that the buttons stay few. */
export function BlockedActions({ order }: { order: Order }) {
  const t = useMessages().orderBlocks;
  const blocked = order.actions.filter(({ action, isAllowed }) => !isAllowed && OF_STAFF.includes(action));
  if (blocked.length === 0) return null;
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus width={300}>
      <Popover.Target>
        <Button variant="subtle" color="gray" leftSection={<Icon name="lock" size={16} />}>
          {t.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.label}>
        <Text size="sm">{t.text}</Text>
        <dl className={styles.reasons}>
          {blocked.map(({ action, reason }) => (
            <div key={action}>
              <dt>{t.actions[action]}</dt>
              <dd>{reason && t.reasons[reason]}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
