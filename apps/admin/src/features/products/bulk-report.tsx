import { Button, Group, Stack, Text } from '@mantine/core';
import type { Schema } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import { StatusPill, type PillLook } from '../../common/status-pill';
import styles from './bulk-report.module.css';

type Item = Schema<'BulkItemDto'>;

const LOOKS = {
  changed: { tone: 'success', icon: 'check' },
  unchanged: { tone: 'neutral', icon: 'dash' },
  refused: { tone: 'danger', icon: 'x' },
} satisfies Record<Item['outcome'], PillLook>;

const OUTCOMES = ['changed', 'unchanged', 'refused'] as const;

/** What became of each product. Only the refused ones are worth a line. */
export function BulkReport({ items, onClose }: { items: Item[]; onClose: () => void }) {
  const t = useMessages().products.bulk;
  const of = (outcome: Item['outcome']) => items.filter((item) => item.outcome === outcome);
  const refused = of('refused');
  return (
    <Stack gap="md">
      <Group gap="xs" role="status" aria-label={t.reportTitle}>
        {OUTCOMES.filter((outcome) => of(outcome).length > 0).map((outcome) => (
          <StatusPill key={outcome} {...LOOKS[outcome]}>
            {fill(t[outcome], { count: of(outcome).length })}
          </StatusPill>
        ))}
      </Group>
      {refused.length > 0 && (
        <div>
          <Text fw={600}>{t.refusedList}</Text>
          <ul className={styles.refused}>
            {refused.map(({ id, name, code }) => (
              <li key={id}>
                {name ?? t.gone}
                {code && <span className={styles.why}>{t.refusals[code]}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {t.done}
        </Button>
      </Group>
    </Stack>
  );
}
