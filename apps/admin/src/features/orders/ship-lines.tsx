import { useId, type ReactNode } from 'react';
import { NumberInput } from '@mantine/core';
import { fill, useMessages } from '../../common/messages';
import type { Order } from './order-looks';
import styles from './ship-lines.module.css';

export interface LineToShip {
  sku: string;
  name: string;
  remaining: number;
}

/** By SKU. A field that is being emptied holds an empty text for a moment. */
export type Quantities = Record<string, number | string>;

/** The lines of which something is still here. */
export function linesToShip(order: Order): LineToShip[] {
  return order.lines
    .map(({ sku, name, quantity, quantityShipped }) => ({ sku, name, remaining: quantity - quantityShipped }))
    .filter(({ remaining }) => remaining > 0);
}

interface Props {
  lines: LineToShip[];
  quantities: Quantities;
  error: ReactNode;
  onChange: (sku: string, quantity: number | string) => void;
}

export function ShipLines({ lines, quantities, error, onChange }: Props) {
  const t = useMessages().ship;
  const errorId = useId();
  return (
    <fieldset className={styles.lines} aria-describedby={error ? errorId : undefined}>
      <legend className={styles.legend}>{t.quantities}</legend>
      {lines.map(({ sku, name, remaining }) => (
        <div key={sku} className={styles.line}>
          <span className={styles.name}>{name}</span>
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
