import { CloseButton, NumberInput } from '@mantine/core';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { useSession } from '../../common/session';
import { totalOf, unitsOf } from './draft';
import styles from './draft-lines.module.css';
import type { DraftForm } from './use-draft-form';

const MOST_UNITS = 100_000;

/** What will be ordered, how many of each, and for those who may see it at what cost. */
export function DraftLines({ form }: { form: DraftForm }) {
  const t = useMessages().restockForm;
  const { can } = useSession();
  const hasCosts = can('costs:read');
  const { lines } = form.values;
  const total = totalOf(lines);
  return (
    <Panel
      title={t.lines}
      beside={
        lines.length > 0 && (
          <span className={styles.count} role="status">
            {fill(t.linesCount, { lines: lines.length, units: formatNumber(unitsOf(lines)) })}
          </span>
        )
      }
    >
      {lines.length === 0 && <p className={styles.empty}>{t.linesEmpty}</p>}
      <ul className={styles.lines}>
        {lines.map(({ productId, sku, name }, index) => (
          <li key={productId} className={styles.line} data-costs={hasCosts || undefined}>
            <div className={styles.product}>
              <span className={styles.name}>{name}</span>
              <span className={styles.small}>{sku}</span>
            </div>
            <NumberInput
              className={styles.quantity}
              label={t.quantity}
              aria-label={fill(t.quantityOf, { name })}
              min={0}
              max={MOST_UNITS}
              clampBehavior="strict"
              allowDecimal={false}
              allowNegative={false}
              thousandSeparator="."
              decimalSeparator=","
              {...form.getInputProps(`lines.${index}.quantity`)}
            />
            {hasCosts && (
              <NumberInput
                className={styles.cost}
                label={t.unitCost}
                aria-label={fill(t.unitCostOf, { name })}
                min={0}
                max={9_999_999_999}
                allowDecimal={false}
                allowNegative={false}
                thousandSeparator="."
                decimalSeparator=","
                hideControls
                {...form.getInputProps(`lines.${index}.unitCost`)}
              />
            )}
            <CloseButton
              className={styles.remove}
              aria-label={fill(t.removeLine, { name })}
              onClick={() => form.removeListItem('lines', index)}
            />
          </li>
        ))}
      </ul>
      {form.errors.lines && (
        <p role="alert" className={styles.error}>
          {form.errors.lines}
        </p>
      )}
      {hasCosts && lines.length > 0 && (
        <p className={styles.total}>
          {t.total} <strong>{formatRupiah(total.amount)}</strong>
          {total.isPartly && <span className={styles.small}>{t.totalPartly}</span>}
        </p>
      )}
    </Panel>
  );
}
