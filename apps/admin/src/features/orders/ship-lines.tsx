import { useId, type ReactNode } from 'react';
import { NumberInput } from '@mantine/core';
import { fill, useMessages } from '../../common/messages';
import type { LineToShip } from './lines-to-ship';
import styles from './ship-lines.module.css';

/** By SKU. A field that is being emptied holds an empty text for a moment. */
export type Quantities = Record<string, number | string>;

interface Props {
  legend: string;
  lines: LineToShip[];
  quantities: Quantities;
  error: ReactNode;
  onChange: (sku: string, quantity: number | string) => void;
}

export function ShipLines({ legend, lines, quantities, error, onChange }: Props) {
  const { ship: t, order } = useMessages();
  const errorId = useId();
  return (
    <fieldset className={styles.lines} aria-describedby={error ? errorId : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {lines.map(({ sku, name, remaining, awaited }) => (
        <div key={sku} className={styles.line}>
          <span className={styles.name}>
            {name}
            {awaited > 0 && <span className={styles.awaited}>{fill(order.awaited, { count: awaited })}</span>}
          </span>
          <NumberInput
            className={styles.quantity}
            aria-label={fill(t.quantityOf, { name })}
            value={quantities[sku]}
            min={0}
            max={remaining}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            onChange={(quantity) => onChange(sku, quantity)}
          />
          <span className={styles.remaining}>{fill(t.remaining, { count: remaining })}</span>
        </div>
      ))}
      {error && (
        <p id={errorId} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
