import { Column, type ColumnOptions } from 'typeorm';

/** Whole rupiah: `bigint` in the table, a plain number in the program. The driver hands bigint over as text. */
export const MoneyColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column('bigint', {
    ...options,
    transformer: {
      to: (amount: number | null) => amount,
      from: (text: string | null) => (text === null ? null : Number(text)),
    },
  });
