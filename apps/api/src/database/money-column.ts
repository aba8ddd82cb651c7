import { Column, type ColumnOptions } from 'typeorm';

/** Whole rupiah: `bigint` in the table, a number in the program (`data-source.ts` tells the driver). */
export const MoneyColumn = (options: ColumnOptions = {}): PropertyDecorator => Column('bigint', options);
