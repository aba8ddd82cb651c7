import type { Schema } from '@hurtrock/api-client';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import styles from './low-stock.module.css';

/** What lies on the shelves, at what it cost. Only those who may see costs get the number. */
export function InventoryValue({ value, unknown }: { value: Schema<'MoneyDto'>; unknown: number }) {
  const t = useMessages().lowStock;
  return (
    <p className={styles.value}>
      {t.value}: <strong>{formatRupiah(value.amount)}</strong>
      {unknown > 0 && (
        <span className={styles.unknown}>{fill(t.valueUnknown, { count: formatNumber(unknown) })}</span>
      )}
    </p>
  );
}
